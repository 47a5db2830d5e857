import { expect, test } from 'vitest';
import { findDue } from '../../../../src/components/datasets/due.ts';

test.each([
  ['P1Y', '2026-11-24', '2027-11-24'],
  ['P1Y', '2024-02-29', '2025-02-28'],
  ['P6M', '2026-08-31', '2027-02-28'],
  ['P1M', '2026-01-31', '2026-02-28'],
  ['P2W', '2026-12-24', '2027-01-07'],
  ['P1D', '2026-12-31', '2027-01-01'],
] as const)('a dataset that changes every %s and did on %s is due on %s', (updateFrequency, updated, due) => {
  expect(findDue({ updated, updateFrequency })).toBe(due);
});

test('a dataset that changes when its sources do is never due', () => {
  expect(findDue({ updated: '2020-01-01', updateFrequency: 'irregular' })).toBeUndefined();
});
