import { describe, expect, test } from 'vitest';
import { getCatalogue } from '../../../../src/catalogue/current.ts';
import { locales } from '../../../../src/catalogue/locale.ts';
import { arrangeFound } from '../../../../src/directory/finder/arrange.ts';
import { toDocuments } from '../../../../src/directory/finder/documents.ts';
import { makeFinderData } from '../../../../src/directory/finder/make.ts';
import { getLanguage } from '../../../../src/i18n/language.ts';
import { makeSearch } from '../../../../src/search/search.ts';
import { readQueries, type GoldQuery } from './queries.ts';

/** A right centre must stand among so many. */
const places = 3;

/** The share of queries for which it does, at least. */
const goal = 0.95;

describe.each(locales)('queries in %s', (locale) => {
  const data = makeFinderData(getCatalogue(), getLanguage(locale));
  const search = makeSearch(toDocuments(data), data.vocabulary);
  const queries = readQueries(locale);
  // In the order in which readers see them.
  const isFound = ({ query, isRight }: GoldQuery, among: number): boolean => {
    const { main, planned, close } = arrangeFound(search(query).found);
    return [...main, ...planned, ...close].slice(0, among).some(isRight);
  };
  const share = (some: readonly GoldQuery[], among: number): number =>
    some.filter((one) => isFound(one, among)).length / some.length;

  test('are two hundred, and each asks for a centre that there is', () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
    expect(queries.filter(({ isRight }) => !data.centres.some(isRight)).map(({ query }) => query)).toEqual(
      [],
    );
  });

  test('are no easier for the wide answers: most centres would be wrong', () => {
    const wide = queries.filter(({ isRight }) => data.centres.filter(isRight).length > 30);
    expect(wide.map(({ query }) => query)).toEqual([]);
  });

  test.each(['tuned', 'held'] as const)('of the set «%s» have a right centre in the first three', (set) => {
    const own = queries.filter((one) => one.set === set);
    const figures = [1, places].map(
      (among) => `${(share(own, among) * 100).toFixed(1)} % in the first ${among}`,
    );
    console.log(`${locale} ${set}: ${own.length} queries, ${figures.join(', ')}`);
    expect(share(own, places)).toBeGreaterThanOrEqual(goal);
  });

  test('of each kind have a right centre in the first three, four of five', () => {
    const kinds = Map.groupBy(queries, ({ kind }) => kind);
    const poor = [...kinds].filter(([, own]) => share(own, places) < 0.8).map(([kind]) => kind);
    expect(poor).toEqual([]);
  });
});
