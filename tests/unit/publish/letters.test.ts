import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutLetters, letterSets, toRange } from '../../../src/publish/letters.ts';

test('a range names runs and single characters, each once', () => {
  expect(toRange('abcя')).toBe('U+61-63, U+44F');
  expect(toRange('bab')).toBe('U+61-62');
  expect(toRange('')).toBe('');
});

test('every letter of Kazakh and Russian is kept, in both cases, and every figure', () => {
  const kept = new Set(letterSets.flatMap(({ characters }) => [...characters]));
  const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
  for (const letter of [
    ...alphabet,
    ...alphabet.toUpperCase(),
    ...'0123456789',
    ...'abyzABYZ',
    '«',
    '»',
    '№',
  ])
    expect(kept, letter).toContain(letter);
});

test.each(letterSets)('the file of $name is a font, and much smaller than the whole set', async (set) => {
  const whole = readFileSync(
    `node_modules/@fontsource-variable/golos-text/files/golos-text-${set.name}-wght-normal.woff2`,
  );
  const cut = await cutLetters(whole, set);
  expect(cut.subarray(0, 4).toString('latin1')).toBe('wOF2');
  expect(cut.length).toBeLessThan(whole.length * 0.75);
  expect(cut.length).toBeGreaterThan(2000);
});
