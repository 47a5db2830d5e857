import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonError } from '../../../../src/catalogue/check/json.ts';
import { findStrayQuote } from '../../../../src/catalogue/check/quotes.ts';
import { groupRows, rowsByGroup } from '../../../../src/catalogue/column.ts';
import { furthestDays, nearestAmong } from '../../../../src/catalogue/derive/nearest.ts';
import { daysBetween, type Period } from '../../../../src/catalogue/period.ts';
import { runs } from '../../../runs.ts';

test('JSON is followed to its end, and what is no JSON is not', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '{', ']', ' ', '1', "'", '\\', 'x'),
      (json, at, put) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + put + json.slice(place);
        expect(findJsonError(json)).toBe(json.length);
        const found = findJsonError(text);
        expect(found).toBeLessThanOrEqual(text.length);
        if (!isJson(text)) expect(isJson(text.slice(0, found)) && found === text.length).toBe(false);
      },
    ),
    runs(100, 20_000),
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('a quote is stray exactly where RFC 4180 has no place for it', () => {
  const cell = /(?:[^",\n]*|"(?:[^"]|"")*")/.source;
  const grammar = new RegExp(`^${cell}(?:[,\\n]${cell})*$`);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a'), maxLength: 10 }), (text) => {
      expect(findStrayQuote(text) === undefined).toBe(grammar.test(text));
    }),
    runs(500, 50_000),
  );
});

test('rows are in one group exactly when all their cells are alike', () => {
  const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), { maxLength: 40 });
  fc.assert(
    fc.property(rows, (cells) => {
      const columns = [0, 1, 2].map((index) => ({
        values: ['a', 'b', 'c', 'd'],
        codes: Uint32Array.from(cells, (row) => row[index] ?? 0),
      }));
      const grouping = groupRows(columns, cells.length);
      const groups = rowsByGroup(grouping).map((group) => [...group]);
      const expected = [...Map.groupBy(cells.keys(), (row) => String(cells[row])).values()];
      expect(groups).toEqual(expected);
      expect(grouping.count).toBe(expected.length);
    }),
    runs(100, 5000),
  );
});

test('the nearest figure is the one that a search through all of them finds', () => {
  const period = fc.tuple(
    fc.integer({ min: 2000, max: 2004 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  );
  const dated = period.map(
    ([year, month, day, length]) =>
      `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length) as Period,
  );
  const figure = fc.record({ period: dated, source: fc.constantFrom('a', 'b') });
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 12 }), figure, (figures, { period: wanted, source }) => {
      const distances = figures.map((one) => daysBetween(one.period, wanted));
      const least = Math.min(...distances);
      const near = figures.filter((_, index) => distances[index] === least);
      const expected =
        least > furthestDays ? undefined : (near.find((one) => one.source === source) ?? near.at(-1));
      expect(nearestAmong(figures)(wanted, source)).toBe(expected);
    }),
    runs(300, 20_000),
  );
});
