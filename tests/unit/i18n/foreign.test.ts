import { expect, test } from 'vitest';
import { splitLanguages } from '../../../src/i18n/foreign.ts';

test.each([
  ['ru', 'План «Сәтті бастау» на 2025 год.', 'План «[kk:Сәтті бастау]» на 2025 год.'],
  ['ru', 'Области Абай, Жетісу и Ұлытау.', 'Области Абай, [kk:Жетісу] и [kk:Ұлытау].'],
  ['ru', 'Центр № 5 «Аялы алақан»', 'Центр № 5 «[kk:Аялы алақан]»'],
  ['ru', 'Дом «Ақ ниет» в Уральске', 'Дом «[kk:Ақ ниет]» в Уральске'],
  ['ru', 'Городской «Цифровая инклюзия» и «Дара»', 'Городской «Цифровая инклюзия» и «Дара»'],
  [
    'ru',
    'реабилитация (Community Based Rehabilitation)',
    'реабилитация ([en:Community Based Rehabilitation])',
  ],
  ['ru', 'Сайт DKNews.kz и портал eGov', 'Сайт DKNews.kz и портал eGov'],
  [
    'kk',
    'тәсілін (Community Based Rehabilitation) меңгерді',
    'тәсілін ([en:Community Based Rehabilitation]) меңгерді',
  ],
  ['kk', 'Қарағандыда «Аялы алақан» бар', 'Қарағандыда «Аялы алақан» бар'],
  ['ru', '', ''],
] as const)('in a text in %s: %s', (locale, text, marked) => {
  const parts = splitLanguages(text, locale);
  expect(parts.map(({ text, lang }) => (lang ? `[${lang}:${text}]` : text)).join('')).toBe(marked);
  expect(parts.map(({ text }) => text).join('')).toBe(text);
});
