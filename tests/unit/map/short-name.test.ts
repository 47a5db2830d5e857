import { expect, test } from 'vitest';
import { getLanguage } from '../../../src/i18n/language.ts';
import { abbreviateName, shortenNames } from '../../../src/map/short-name.ts';
import { catalogue } from './sample.ts';

test('names lose the words for region and city, unless two would be alike', () => {
  const kk = shortenNames(catalogue.regions, getLanguage('kk'));
  expect(kk.get('KZ-10')).toBe('Абай');
  expect(kk.get('KZ-27')).toBe('Батыс Қазақстан');
  expect([kk.get('KZ-19'), kk.get('KZ-75')]).toEqual(['Алматы обл.', 'Алматы']);
  const ru = shortenNames(catalogue.regions, getLanguage('ru'));
  expect([ru.get('KZ-10'), ru.get('KZ-19'), ru.get('KZ-75')]).toEqual(['Абай', 'Алматинская', 'Алматы']);
});

test.each(['kk', 'ru'] as const)(
  'every region has an abbreviation of its own in which its name can be seen (%s)',
  (locale) => {
    const language = getLanguage(locale);
    const all = catalogue.regions.map(({ code }) => abbreviateName(code, language));
    expect(all).not.toContain('');
    expect(new Set(all).size).toBe(20);
    for (const [index, { name }] of catalogue.regions.entries()) {
      const stem = (all[index] ?? '').split('.')[0] ?? '';
      const isInitials = stem === stem.toLocaleUpperCase('kk');
      expect(isInitials || name[locale].includes(stem), stem).toBe(true);
    }
  },
);
