import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noState, parseViewState, printViewState } from '../../../src/browser/chart-address.ts';

const view = 'population.by-region';

test('an address without a word about the view is the state of the build', () => {
  expect(parseViewState('?from=mail&population.map.order=name', view)).toEqual(noState);
});

test('the address can be read by people', () => {
  const state = {
    period: '2023-01-01',
    order: '-value',
    hidden: ['a', 'b'],
    table: true,
    point: 'KZ-75~child',
  };
  expect(printViewState('', view, state)).toBe(
    '?population.by-region.period=2023-01-01&population.by-region.order=-value&population.by-region.hide=a,b' +
      '&population.by-region.table=open&population.by-region.point=KZ-75~child',
  );
});

test('what is as the build made it is not in the address, and what belongs to others stays', () => {
  const search = '?from=mail&population.by-region.order=name&population.by-region-old.order=name';
  expect(printViewState(search, view, noState)).toBe('?from=mail&population.by-region-old.order=name');
  expect(printViewState('?population.by-region.table=open', view, noState)).toBe('');
});

test('what is printed is what is read, whatever else the address holds', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !text.includes(','));
  const states = fc.record({
    period: fc.string({ unit: 'grapheme' }),
    order: fc.constantFrom('', 'name', '-value'),
    hidden: fc.array(word),
    table: fc.boolean(),
    point: fc.string({ unit: 'grapheme' }),
  });
  fc.assert(
    fc.property(states, states, (one, other) => {
      const search = printViewState(printViewState('?q=1', view, one), 'population.map', other);
      expect(parseViewState(search, view)).toEqual(one);
      expect(parseViewState(search, 'population.map')).toEqual(other);
      expect(new URLSearchParams(search).get('q')).toBe('1');
    }),
  );
});
