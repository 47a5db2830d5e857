import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { eachRow } from '../../../src/catalogue/split.ts';
import { runs } from '../../runs.ts';

function splitRows(text: string): string[][] {
  const rows: string[][] = [];
  eachRow(text, (cells) => rows.push([...cells]));
  return rows;
}

test.each([
  ['', []],
  ['a', [['a']]],
  ['a,', [['a', '']]],
  ['a\n', [['a'], ['']]],
  ['a,b\n\n1,2,3', [['a', 'b'], [''], ['1', '2', '3']]],
  ['"a ""b""\n,c",d\n"",""', [['a "b"\n,c', 'd'], ['', '']]], // prettier-ignore
])('splits %j', (text, rows) => {
  expect(splitRows(text)).toEqual(rows);
});

test('splits any table as papaparse does', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'aә1,"\n ') });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      (rows, quotes) => {
        const text = Papa.unparse(rows, { newline: '\n', quotes });
        expect(splitRows(text)).toEqual(Papa.parse(text, { delimiter: ',', newline: '\n' }).data);
        expect(splitRows(text)).toEqual(rows);
      },
    ),
    runs(200, 5000),
  );
});
