import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/catalogue/locale.ts';
import { foldLetters } from '../../../src/search/fold.ts';
import { toTerm } from '../../../src/search/terms.ts';

/**
 * Gold sets: words of one line are forms of one word, words of two lines are different words. Recall: how many of the pairs
 * in a line meet in one stem; precision: how many of the pairs that meet stand in one line.
 */
const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'search');

type Form = { readonly word: string; readonly line: number; readonly term: string };

describe.each([
  { set: 'kk', locale: 'kk', recall: 0.99, precision: 0.99 },
  { set: 'ru', locale: 'ru', recall: 0.99, precision: 0.96 },
  // Words that the stemmers were not made with.
  { set: 'held.kk', locale: 'kk', recall: 0.95, precision: 0.95 },
  { set: 'held.ru', locale: 'ru', recall: 0.9, precision: 0.95 },
] as const)('the stems of $set', ({ set, locale, recall, precision }) => {
  const forms = readForms(set, locale);

  test('bring forms of a word together and keep words apart', () => {
    const scores = score(forms);
    console.log(
      `${set}: ${forms.length} forms, recall ${scores.recall.toFixed(3)}, precision ${scores.precision.toFixed(3)}`,
    );
    expect(forms.length).toBeGreaterThanOrEqual(200);
    expect(scores.recall).toBeGreaterThanOrEqual(recall);
    expect(scores.precision).toBeGreaterThanOrEqual(precision);
  });

  test('do not change when a stem is stemmed again, so that no form is cut deeper than another', () => {
    const unstable = forms.filter(({ term }) => locale === 'kk' && toTerm(term, locale) !== term);
    // Verbs are cut once: what is left of one could look like a noun with an ending.
    expect(unstable.length / forms.length).toBeLessThan(0.03);
  });
});

test('Kazakh words typed without Kazakh letters have the stems of those typed with them', () => {
  const forms = readForms('kk', 'kk');
  const other = forms.filter(({ word, term }) => toTerm(foldLetters(word), 'kk') !== term);
  expect(other.map(({ word }) => word)).toEqual([]);
});

function readForms(set: string, locale: Locale): Form[] {
  return readFileSync(join(fixtures, `${set}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line, index) =>
      line.split(' ').map((word) => ({ word, line: index, term: toTerm(word, locale) })),
    );
}

function score(forms: readonly Form[]): { recall: number; precision: number } {
  const pairs = forms.flatMap((one, index) => forms.slice(index + 1).map((other) => [one, other] as const));
  const related = pairs.filter(([one, other]) => one.line === other.line);
  const meeting = pairs.filter(([one, other]) => one.term === other.term);
  const right = meeting.filter(([one, other]) => one.line === other.line);
  return { recall: right.length / related.length, precision: right.length / meeting.length };
}
