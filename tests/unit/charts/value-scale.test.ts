import { expect, test } from 'vitest';
import { renderLine } from '../../../src/charts/line.ts';
import { makeValueScale } from '../../../src/charts/value-scale.ts';
import { findTextFaults, readWords } from './drawing.ts';
import { kk, makeModel } from './example.ts';

const plain = { count: 4, log: false };
const log = { count: 4, log: true };

test('a scale begins at zero unless all values are far from it; then it says that it does not', () => {
  expect(makeValueScale([1, 10], [0, 100], plain)).toMatchObject({ note: undefined });
  expect(makeValueScale([1, 10], [0, 100], plain).scale(0)).toBe(0);
  expect(makeValueScale([90, 100], [0, 100], plain)).toMatchObject({ note: 'cut' });
  expect(makeValueScale([-5, 5], [0, 100], plain).note).toBeUndefined();
  expect(makeValueScale([0, 0], [0, 100], plain).scale(0)).toBe(0);
});

test('a logarithmic scale is made only where it is asked for, and only of values above zero', () => {
  const { scale, ticks, note } = makeValueScale([2, 50_000], [0, 100], log);
  expect(note).toBe('log');
  expect(scale(10) - scale(1)).toBeCloseTo(scale(1000) - scale(100));
  expect(ticks).toEqual([1, 10, 100, 1000, 10_000, 100_000]);
  expect(makeValueScale([20, 60], [0, 100], log).ticks).toEqual([10, 20, 50, 100]);
  expect(makeValueScale([0, 60], [0, 100], log).note).toBeUndefined();
  expect(makeValueScale([7, 7], [0, 100], log).scale(7)).toBeGreaterThan(0);
});

test.each(['narrow', 'wide'] as const)('a line on a logarithmic axis says so (%s)', (size) => {
  const given = [3, 400, 90_000].map((value, index) => ({ value, period: String(2020 + index) }));
  const model = makeModel(given, 'kk', { kind: 'line', across: 'period' });
  const svg = renderLine({ ...model, view: { ...model.view, scale: 'log' } }, kk, size);
  expect(readWords(svg).join(' ')).toContain(
    'Логарифмдік ось: оның бойындағы бірдей қашықтық мәннің бірдей есе өсуін көрсетеді.',
  );
  expect(findTextFaults(svg)).toEqual([]);
});
