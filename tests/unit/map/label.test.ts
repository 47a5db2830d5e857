import { expect, test } from 'vitest';
import { findLabelPlace } from '../../../src/map/label.ts';
import { makeMask } from '../../../src/map/mask.ts';

const square = (from: number, to: number) =>
  [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ] as const;

test('a label stands in the middle when the middle is free', () => {
  const place = findLabelPlace(makeMask([square(0, 100)], [50, 50]), { width: 40, height: 20 }, []);
  expect(Math.hypot((place?.[0] ?? 0) - 50, (place?.[1] ?? 0) - 50)).toBeLessThan(3);
});

test('a label wider than its region has no place', () => {
  expect(findLabelPlace(makeMask([square(0, 30)], [15, 15]), { width: 40, height: 10 }, [])).toBeUndefined();
});

test('a label keeps clear of what is there already', () => {
  const mask = makeMask([square(0, 100)], [50, 50]);
  const [x = 0, y = 0] =
    findLabelPlace(mask, { width: 30, height: 20 }, [{ x: 0, y: 0, width: 100, height: 60 }]) ?? [];
  expect(y - 10).toBeGreaterThanOrEqual(60);
  expect(x).toBeGreaterThan(0);
});

test('a hole is not inside: a label keeps clear of it', () => {
  const mask = makeMask([square(0, 100), square(40, 60)], [50, 50]);
  expect(mask.holds({ x: 30, y: 30, width: 40, height: 40 })).toBe(false);
  expect(mask.holds({ x: 4, y: 4, width: 30, height: 30 })).toBe(true);
  const [x = 50, y = 50] = findLabelPlace(mask, { width: 20, height: 10 }, []) ?? [];
  expect(Math.abs(x - 50) >= 20 || Math.abs(y - 50) >= 15).toBe(true);
});

test('what lies outside the rings is not held', () => {
  const { holds } = makeMask([square(0, 10)], [5, 5]);
  expect(holds({ x: -4, y: 2, width: 3, height: 3 })).toBe(false);
  expect(holds({ x: 6, y: 6, width: 8, height: 2 })).toBe(false);
});
