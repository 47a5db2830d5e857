import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measureText, wrapText } from '../../../src/charts/measure.ts';
import { overlaps, placeLabels, spreadBlocks } from '../../../src/charts/place.ts';

test('a text is as wide as its letters, in proportion to the font', () => {
  expect(measureText('Щ', 20)).toBeGreaterThan(measureText('і', 20) * 3);
  expect(measureText('Қазақстан', 30)).toBeCloseTo(measureText('Қазақстан', 15) * 2);
  expect(measureText('', 15)).toBe(0);
});

test('all figures are equally wide, and a hard space is a space', () => {
  expect(measureText('111', 15)).toBe(measureText('480', 15));
  expect(measureText('1\u00a0000', 15)).toBe(measureText('1 000', 15));
});

test('lines break between words, then after hyphens, then inside a word', () => {
  expect(wrapText('Солтүстік Қазақстан облысы', 15, 160)).toEqual(['Солтүстік', 'Қазақстан облысы']);
  expect(wrapText('психолого-педагогические', 15, 160)).toEqual(['психолого-', 'педагогические']);
  expect(wrapText('қанағаттандырылмаған', 15, 100)).toEqual(['қанағаттан-', 'дырылмаға-', 'н']);
});

test('wrapped lines keep every letter and the width', () => {
  const word = fc.string({ unit: fc.constantFrom(...'абвгқңұіщ'), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 60, max: 300 }),
      (words, width) => {
        const lines = wrapText(words.join(' '), 15, width);
        expect(lines.join('').replace(/[- ]/g, '')).toBe(words.join(''));
        for (const line of lines) expect(measureText(line, 15)).toBeLessThanOrEqual(width);
      },
    ),
  );
});

test('labels that find no free place are left out, and the others do not touch', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 };
  const beside = { ...box, x: 10 };
  const wishes = ['a', 'b', 'c'].map((of) => ({ of, boxes: [box, beside] }));
  const placed = placeLabels(wishes, { x: 0, y: 0, width: 20, height: 10 }, []);
  expect(placed).toEqual([
    { of: 'a', box },
    { of: 'b', box: beside },
  ]);
  expect(overlaps(box, beside)).toBe(false);
});

test('blocks at one height are set under each other within bounds', () => {
  const tops = spreadBlocks(
    [50, 50, 50].map((top) => ({ top, height: 20 })),
    0,
    100,
  );
  expect(tops).toEqual([40, 60, 80]);
});
