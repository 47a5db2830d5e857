import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { parseCatalogue } from '../../../../src/catalogue/load.ts';
import { toCsv } from '../../../../src/publish/csv.ts';
import { runs } from '../../../runs.ts';
import { smallFiles } from '../small.ts';

// Tables of every kind of field with cells of every kind that may stand in a table, written as spreadsheets write them.

const letter = fc.constantFrom(...'абвәғқңөұүһіАӘQwz09"«».,;:!?()%/№—–\u00a0😀');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 8 });
const space = fc.constantFrom(' ', '\n');

/** A text that no rule refuses: no spaces at its ends or doubled, no letters of two alphabets in one word. */
const text = fc
  .array(fc.tuple(word, space), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts
      .map(([one, gap]) => one + gap)
      .join('')
      .slice(0, -1),
  )
  .filter((one) => !/^[\s\u00a0]|[\s\u00a0]$|\s{2}|[а-яәғқңөұүһі][a-z]|[a-z][а-яәғқңөұүһі]/i.test(one));

const integer = fc.maxSafeInteger().filter((value) => String(Math.abs(value)).length <= 15 && value !== 0);
const decimal = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 1, max: 99_999 }))
  .map(([whole, part]) => Number(`${whole}.${String(part).padStart(5, '0')}`))
  .filter((value) => !Object.is(value, -0) && !String(value).includes('e'));
const date = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));
const item = fc
  .string({ unit: fc.constantFrom(...'abcәғ1'), minLength: 1, maxLength: 5 })
  .filter((one) => !/[әғ][a-c]|[a-c][әғ]/.test(one));

/** For each type a cell as it is written and as it is read. */
const cells = {
  string: text.map((one) => [one, one] as const),
  integer: integer.map((one) => [String(one), one] as const),
  number: fc.oneof(integer, decimal).map((one) => [String(one), one] as const),
  boolean: fc.boolean().map((one) => [String(one), one] as const),
  date: date.map((one) => [one, one] as const),
  list: fc.uniqueArray(item, { minLength: 1, maxLength: 4 }).map((one) => [one.join('|'), one] as const),
};
type Type = keyof typeof cells;
type Written = readonly [written: string, read: unknown];

const empty = fc.constant<Written>(['', null]);

const table = fc
  .array(fc.constantFrom(...(Object.keys(cells) as Type[])), { minLength: 1, maxLength: 6 })
  .chain((types) =>
    fc.record({
      types: fc.constant(types),
      rows: fc.array(
        fc.tuple(...types.map((type) => fc.oneof<fc.Arbitrary<Written>[]>(cells[type], cells[type], empty))),
        { maxLength: 20 },
      ),
      order: fc.shuffledSubarray([...types.keys(), types.length], { minLength: types.length + 1 }),
      newline: fc.constantFrom('\n', '\r\n'),
      quotes: fc.boolean(),
      mark: fc.boolean(),
      ended: fc.boolean(),
    }),
  );

const labels = { kk: 'Сынақ', ru: 'Испытание' };
const folder = 'data/generated';

function describeTable(types: readonly Type[]): string {
  const fields = [
    { name: 'id', type: 'integer', titles: labels },
    ...types.map((type, index) => ({ name: `field_${index}`, type, titles: labels })),
  ];
  return JSON.stringify({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...{ name: 'generated', titles: labels, descriptions: labels, version: '1.0.0', updated: '2026-01-31' },
    updateFrequency: 'irregular',
    licenses: [
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0' },
    ],
    resources: [{ name: 'generated', path: 'generated.csv', schema: { fields, primaryKey: ['id'] } }],
  });
}

test('every table that may be written is read as it was meant, and published byte for byte', () => {
  fc.assert(
    fc.property(table, ({ types, rows, order, newline, quotes, mark, ended }) => {
      const names = [...types.keys()].map((index) => `field_${index}`);
      const written = rows.map((row, id) => [...row.map(([one]) => one), String(id)]);
      const inOrder = [[...names, 'id'], ...written].map((row) => order.map((index) => row[index]));
      const csv = Papa.unparse(inOrder, { newline, quotes }) + (ended ? newline : '');
      const files = smallFiles({
        'src/content/articles/hello/kk.mdx': undefined,
        'src/content/articles/hello/ru.mdx': undefined,
        [`${folder}/datapackage.json`]: describeTable(types),
        [`${folder}/generated.csv`]: (mark ? '\ufeff' : '') + csv,
      });
      const { catalogue, issues } = parseCatalogue(files);
      expect(issues).toEqual([]);
      const read = catalogue?.packages.find((one) => one.folder === folder)?.tables[0];
      expect(read?.rows.map((row) => row.cells)).toEqual(
        rows.map((row, id) => [id, ...row.map(([, value]) => value)]),
      );
      const breaks = (one: string) => one.split('\n').length - 1;
      const lines = written.map((row) => 1 + row.reduce((sum, one) => sum + breaks(one), 0));
      expect(read?.rows.map(({ line }) => line)).toEqual(
        lines.map((_, index) => 2 + lines.slice(0, index).reduce((sum, one) => sum + one, 0)),
      );
      expect(read && new TextDecoder().decode(toCsv(read))).toBe(csv);
    }),
    runs(50, 3000),
  );
});
