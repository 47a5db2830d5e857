import { expect, test } from 'vitest';
import { pitchOf } from '../../../src/browser/chart-sound.ts';

test('equal steps of value are equal steps of pitch, two octaves from the lowest to the highest', () => {
  expect([0, 5, 10].map((value) => pitchOf(value, 0, 10))).toEqual([220, 440, 880]);
  expect(pitchOf(-5, -5, 5)).toBe(220);
});

test('values that are all the same sound in the middle', () => {
  expect(pitchOf(7, 7, 7)).toBe(440);
});
