import { expect, test } from 'vitest';
import { makeCounted, sayCounted } from '../../../../src/directory/finder/counted.ts';
import { locales } from '../../../../src/catalogue/locale.ts';
import { getLanguage } from '../../../../src/i18n/language.ts';

test.each(locales)('in %s a number gets the words that the message would give it', (locale) => {
  const { t } = getLanguage(locale);
  const counted = makeCounted((n) => t('directory.count', { n }));
  for (let n = 0; n < 250; n++) expect(sayCounted(counted, n)).toBe(t('directory.count', { n }));
});
