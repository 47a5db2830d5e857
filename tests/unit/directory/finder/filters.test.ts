import { expect, test } from 'vitest';
import type { FinderCentre } from '../../../../src/directory/finder/data.ts';
import {
  countValues,
  dropFacet,
  filterCentres,
  findHindrances,
  toggleValue,
  type Choice,
} from '../../../../src/directory/finder/filters.ts';

const base = {
  names: {},
  asOf: '',
  type: 'rehabilitation',
  region: 'KZ-10',
  status: 'operating',
  fresh: 'fresh',
} as const;
const centres: FinderCentre[] = [
  { ...base, id: 'a', groups: ['families', 'older-people'] },
  { ...base, id: 'b', region: 'KZ-11', groups: ['families'] },
  { ...base, id: 'c', region: 'KZ-11', type: 'other', status: 'planned' },
];
const choose = (...pairs: [Parameters<typeof toggleValue>[1], string][]): Choice =>
  pairs.reduce<Choice>((choice, [facet, code]) => toggleValue(choice, facet, code), new Map());
const ids = (found: readonly FinderCentre[]) => found.map(({ id }) => id);

test('within a facet any value will do, between facets all must hold', () => {
  expect(ids(filterCentres(centres, choose(['region', 'KZ-10'], ['region', 'KZ-11'])))).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(ids(filterCentres(centres, choose(['region', 'KZ-11'], ['group', 'families'])))).toEqual(['b']);
});

test('what no source says is a value of its own', () => {
  expect(ids(filterCentres(centres, choose(['group', 'unknown'])))).toEqual(['c']);
});

test('the number beside a value is what it would leave, with the other facets as they are', () => {
  const counts = countValues(centres, choose(['region', 'KZ-11']));
  expect(counts.get('region')).toEqual(
    new Map([
      ['KZ-10', 1],
      ['KZ-11', 2],
    ]),
  );
  expect(counts.get('type')).toEqual(
    new Map([
      ['rehabilitation', 1],
      ['other', 1],
    ]),
  );
  expect(counts.get('status')?.get('planned')).toBe(1);
});

test('when nothing is left, the facets that stand in the way are named, the most fruitful first', () => {
  const choice = choose(['region', 'KZ-10'], ['type', 'other'], ['status', 'planned']);
  expect(filterCentres(centres, choice)).toEqual([]);
  expect(findHindrances(centres, choice)).toEqual([{ facet: 'region', count: 1 }]);
  expect(ids(filterCentres(centres, dropFacet(choice, 'region')))).toEqual(['c']);
});

test('a value chosen again is taken out', () => {
  const choice = choose(['region', 'KZ-10'], ['region', 'KZ-10']);
  expect(choice.get('region')?.size).toBe(0);
  expect(filterCentres(centres, choice)).toHaveLength(3);
});
