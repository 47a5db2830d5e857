import { expect, test } from 'vitest';
import type { ExplainedTerm } from '../../../../src/catalogue/glossary.ts';
import { groupTerms } from '../../../../src/components/glossary/letters.ts';
import { getLanguage } from '../../../../src/i18n/language.ts';

function termOf(kk: string, ru: string): ExplainedTerm {
  const label = { kk, ru };
  return { id: ru, label, short: undefined, definition: label, sources: [] };
}

const terms = [
  termOf('үйде қызмет көрсету', 'обслуживание на дому'),
  termOf('ұлт', 'нация'),
  termOf('Әлеуметтік кодекс', 'Социальный кодекс'),
  termOf('арнаулы қызметтер', 'специальные услуги'),
  termOf('әлеуметтік қызметкер', 'социальный работник'),
  termOf('қамту', 'охват'),
  termOf('көмекші', 'помощник'),
];

test('terms stand under their letters in the order of the Kazakh alphabet, capitals among the small ones', () => {
  const letters = groupTerms(terms, getLanguage('kk'));
  expect(letters.map(({ letter }) => letter).join('')).toBe('АӘКҚҰҮ');
  expect(letters[1]?.terms.map(({ label }) => label.kk)).toEqual([
    'Әлеуметтік кодекс',
    'әлеуметтік қызметкер',
  ]);
});

test('the same terms stand in the order of the Russian alphabet on the Russian page', () => {
  const letters = groupTerms(terms, getLanguage('ru'));
  expect(letters.map(({ letter }) => letter).join('')).toBe('НОПС');
  expect(letters[3]?.terms.map(({ label }) => label.ru)).toEqual([
    'Социальный кодекс',
    'социальный работник',
    'специальные услуги',
  ]);
});
