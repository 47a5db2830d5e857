import { expect, test } from 'vitest';
import { getCatalogue } from '../../../src/catalogue/current.ts';
import { listTerms } from '../../../src/catalogue/glossary.ts';
import type { SourceId } from '../../../src/catalogue/source.ts';
import type { Term } from '../../../src/catalogue/term.ts';

const words = { kk: 'бір', ru: 'один' };
const term: Term = { id: 'a', label: words, short: undefined, definition: words, sources: ['s' as SourceId] };

test('a term is shown when something explains it and a source says so', () => {
  const glossary = new Map(
    [
      term,
      { ...term, id: 'unexplained', definition: undefined },
      { ...term, id: 'unfounded', sources: [] },
      { ...term, id: 'z' },
    ].map((one) => [one.id, one]),
  );
  expect(listTerms({ glossary }).map(({ id }) => id)).toEqual(['a', 'z']);
});

test('a term of the site is explained in both languages, in a sentence that ends', () => {
  const terms = listTerms(getCatalogue());
  expect(terms.length).toBeGreaterThan(20);
  for (const { id, definition } of terms) {
    expect(definition.kk, id).toMatch(/^[\p{L}\d].{20,}\.$/u);
    expect(definition.ru, id).toMatch(/^[\p{L}\d].{20,}\.$/u);
  }
});
