import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMapState, holdsMapState, parseMapState, type MapState } from '../../../src/map/state.ts';

const codes = ['KZ-61', 'KZ-75'] as const;
const first: MapState = { region: undefined, centres: false, at: undefined };

test('the map as it is shown first leaves the address as it is', () => {
  expect(formatMapState(first)).toBe('');
  expect(parseMapState('', codes)).toEqual(first);
});

test('region, centres and place stand in the address in plain characters', () => {
  const at = { latitude: 43.29731, longitude: 68.2518, zoom: 7.25 };
  expect(formatMapState({ region: 'KZ-61', centres: true, at })).toBe(
    '?region=KZ-61&centres=on&at=43.297,68.252,7.3',
  );
});

test('what is no region, no place and no switch is passed over', () => {
  for (const search of ['?region=KZ-99', '?region=', '?centres=off', '?centres', '?other=1']) {
    expect(parseMapState(search, codes), search).toEqual(first);
  }
  for (const at of [
    '',
    '1',
    '1,2',
    '1,2,3,4',
    'a,b,c',
    '91,0,5',
    '0,181,5',
    '0,0,21',
    '0,0,-1',
    ',,',
    '1,,3',
  ]) {
    expect(parseMapState(`?at=${at}`, codes).at, at).toBeUndefined();
  }
});

test('an address that asks for more than the first map is known by its parts, one of a search is not', () => {
  for (const search of ['?region=KZ-61', '?centres=on', '?at=1,2,3', '?x=1&region=KZ-10'])
    expect(holdsMapState(search), search).toBe(true);
  for (const search of ['', '?', '?x=1', '?q=region']) expect(holdsMapState(search), search).toBe(false);
});

test('what is written is read again', () => {
  const place = fc.record({
    latitude: fc.integer({ min: -90_000, max: 90_000 }).map((number) => number / 1000),
    longitude: fc.integer({ min: -180_000, max: 180_000 }).map((number) => number / 1000),
    zoom: fc.integer({ min: 0, max: 200 }).map((number) => number / 10),
  });
  const state = fc.record({
    region: fc.constantFrom(undefined, ...codes),
    centres: fc.boolean(),
    at: fc.option(place, { nil: undefined }),
  });
  fc.assert(
    fc.property(state, (one) => {
      const read = parseMapState(formatMapState(one), codes);
      expect(formatMapState(read)).toBe(formatMapState(one));
      expect(holdsMapState(formatMapState(one))).toBe(formatMapState(one) !== '');
      expect(read.region).toBe(one.region);
      expect(read.at === undefined).toBe(one.at === undefined);
    }),
    { seed: 1, numRuns: 200 },
  );
});
