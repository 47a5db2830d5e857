import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/load.ts';
import { readPlain, slugs } from './articles.ts';
import { gradeOfRussian, measureReading } from './reading-level.ts';

/*
 * The plain version of each article and dataset, as far as counting tells. Guides for easy reading ask for sentences of ten to fifteen words
 * at most (UK government, accessible communication formats: «no more than ten to 15 words»), WCAG 2.2 (3.1.5) for what nine
 * years at school allow.
 */
const limits = { words: 15, mean: 8, grade: 9, syllables: { kk: 3.05, ru: 2.7 } };

const catalogue = loadCatalogue(process.cwd());

describe.each(slugs)('%s in plain words', (slug) => {
  test.each(['kk', 'ru'] as const)('%s: short sentences of short words', (locale) => {
    const level = measureReading(readPlain(slug, locale));
    expect(level.longest.words, level.longest.text).toBeLessThanOrEqual(limits.words);
    expect(level.mean).toBeLessThanOrEqual(limits.mean);
    expect(level.syllables).toBeLessThanOrEqual(limits.syllables[locale]);
  });

  test('ru: nine years at school are enough, by formula', () => {
    expect(gradeOfRussian(measureReading(readPlain(slug, 'ru')))).toBeLessThanOrEqual(limits.grade);
  });
});

describe.each([...catalogue.datasets.values()].map(({ id, plain }) => ({ id, plain })))(
  'the dataset $id in plain words',
  ({ plain }) => {
    test.each(['kk', 'ru'] as const)('%s: short sentences of short words', (locale) => {
      const level = measureReading([plain?.[locale] ?? '']);
      expect(level.longest.words, level.longest.text).toBeLessThanOrEqual(limits.words);
      expect(level.mean).toBeLessThanOrEqual(limits.mean);
      expect(level.syllables).toBeLessThanOrEqual(limits.syllables[locale]);
    });

    test('ru: nine years at school are enough, by formula', () => {
      expect(gradeOfRussian(measureReading([plain?.ru ?? '']))).toBeLessThanOrEqual(limits.grade);
    });
  },
);

test('sentences, words and syllables are counted', () => {
  const level = measureReading(['Пособие — это деньги. Их платят с 2023 г. каждый месяц.', 'Бұл — көмек.']);
  expect(level).toMatchObject({ sentences: 3, mean: 12 / 3, longest: { words: 7 } });
  // Three, two, two; two, two, one, one, two, two; one, two.
  expect(level.syllables).toBeCloseTo(20 / 11);
});

test('the formula for Russian gives what it says', () => {
  expect(
    gradeOfRussian({ sentences: 1, mean: 10, longest: { words: 10, text: '' }, syllables: 2.5 }),
  ).toBeCloseTo(10.41);
});

test('a text of an office is found too hard', () => {
  const level = measureReading([
    'В целях обеспечения реализации мероприятий по предоставлению специальных социальных услуг уполномоченным органом осуществляется рассмотрение заявления в установленном законодательством порядке.',
  ]);
  expect(level.longest.words).toBeGreaterThan(limits.words);
  expect(gradeOfRussian(level)).toBeGreaterThan(limits.grade);
});
