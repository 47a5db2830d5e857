import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classMethods } from '../../../src/catalogue/view.ts';
import { findClass, makeClasses } from '../../../src/map/classes.ts';

const ranges = (values: readonly number[], method?: (typeof classMethods)[number]) =>
  makeClasses(values, method).map(({ minimum, maximum, count }) => [minimum, maximum, count]);

test('quantiles put as many regions into each class', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
  expect(makeClasses(twenty).map(({ count }) => count)).toEqual([4, 4, 4, 4, 4]);
  expect(makeClasses(twenty).map(({ scale }) => scale)).toEqual([1, 2, 3, 4, 5]);
});

test('equal classes span as much each; an empty one is left out', () => {
  expect(ranges([0, 5, 10, 95, 100], 'equal')).toEqual([
    [0, 10, 3],
    [95, 100, 2],
  ]);
});

test('natural breaks lie in the widest gaps', () => {
  expect(ranges([1, 2, 10, 11, 30, 31, 60, 61, 100], 'natural')).toEqual([
    [1, 2, 2],
    [10, 11, 2],
    [30, 31, 2],
    [60, 61, 2],
    [100, 100, 1],
  ]);
});

test.each(classMethods)('one value, or equal ones, make one class of the middle colour (%s)', (method) => {
  expect(makeClasses([7], method)).toEqual([{ scale: 3, minimum: 7, maximum: 7, count: 1 }]);
  expect(makeClasses([7, 7, 7], method)).toEqual([{ scale: 3, minimum: 7, maximum: 7, count: 3 }]);
});

test.each(classMethods)('no value makes no class (%s)', (method) => {
  expect(makeClasses([], method)).toEqual([]);
  expect(makeClasses([Number.NaN, Infinity], method)).toEqual([]);
});

test('two values are the two ends of the scale', () => {
  expect(makeClasses([1, 9]).map(({ scale }) => scale)).toEqual([1, 5]);
});

test('ties at a limit stay together', () => {
  const classes = makeClasses([1, 2, 2, 2, 2, 2, 2, 2, 3, 4]);
  expect(classes.filter(({ minimum, maximum }) => minimum <= 2 && maximum >= 2)).toHaveLength(1);
});

test('extreme values do not empty the scale', () => {
  const classes = makeClasses([0.1, 1, 2, 3, 4, 5, 6, 7, 8, 9_000_000]);
  expect(classes).toHaveLength(5);
  expect(classes.at(-1)?.maximum).toBe(9_000_000);
});

test.each(classMethods)('every value has exactly one class, and none is empty (%s)', (method) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 20 }), (values) => {
      const classes = makeClasses(values, method);
      expect(classes.length).toBeLessThanOrEqual(5);
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
      for (const value of values) {
        const own = classes.filter(({ minimum, maximum }) => value >= minimum && value <= maximum);
        expect(own).toHaveLength(1);
        expect(findClass(classes, value)).toBe(own[0]);
      }
      expect(new Set(classes.map(({ scale }) => scale)).size).toBe(classes.length);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('null has no class', () => {
  expect(findClass(makeClasses([1, 2]), null)).toBeUndefined();
});
