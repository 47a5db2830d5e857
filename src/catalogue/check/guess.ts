import { parsePeriod } from '../period.ts';

/** Digits that a number can have and still be kept exactly (IEEE 754 double: 15 to 17). */
export const mostDigits = 15;

/** True when a number written in decimal digits is kept to the last one. */
export function isExact(text: string): boolean {
  const digits = text.replace(/[-.]/g, '').replace(/^0+/, '');
  return digits.length <= mostDigits || (/^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)));
}

/** What a number most likely means: `711,8` → 711.8, `1 234` → 1234, `1e5` → 100000; empty where two meanings are possible (`711,800`). */
export function guessNumber(text: string): string {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  if (/^-?\d{1,3}(?:,\d{3})+$/.test(bare)) return '';
  const plain = /^-?\d+(?:\.\d+)?e\d+$/i.test(bare) ? String(Number(bare)) : bare.replace(',', '.');
  const guess = plain
    .replace(/^\+/, '')
    .replace(/\.$/, '')
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/^-(?=0(?:\.0*)?$)/, '');
  return guess !== text && /^-?\d+(\.\d+)?$/.test(guess) && isExact(guess) ? guess : '';
}

/** What a day or month most likely means: `01.07.2023` → 2023-07-01, `7/2023` → 2023-07. */
export function guessPeriod(text: string): string {
  const parts = text.trim().split(/[./\s-]+/);
  const inOrder = /^\d{4}$/.test(parts[0] ?? '') ? parts : parts.reverse();
  const guess = inOrder.map((part) => part.padStart(2, '0')).join('-');
  return guess !== text && parsePeriod(guess) !== undefined ? guess : '';
}
