import { expect, test } from 'vitest';
import { sayAge } from '../../../src/browser/offline-age.ts';

const texts = {
  today: 'today',
  yesterday: 'yesterday',
  days: { one: '# день', few: '# дня', many: '# дней' },
};
const now = Date.parse('2026-03-10T04:00:00Z');

test.each([
  ['2026-03-10T03:59:00Z', 'today'],
  // The evening before in the world's time is the same day in Kazakhstan.
  ['2026-03-09T19:30:00Z', 'today'],
  ['2026-03-09T18:30:00Z', 'yesterday'],
  ['2026-03-07T18:30:00Z', '3 дня'],
  ['2026-02-17T18:30:00Z', '21 день'],
  // A clock that was wrong.
  ['2026-03-12T00:00:00Z', 'today'],
  ['nonsense', 'today'],
])('a copy of %s is of %s', (kept, said) => {
  expect(sayAge(texts, kept, now)).toBe(said);
});
