import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { makeWriter } from './words.ts';

type Row = Record<string, string>;

/** The ids of centres and where each is. */
export type Places = readonly { readonly id: string; readonly region: string }[];

/**
 * Writes the directory with as many rows as asked: kinds, forms and groups as in real rows, settlements of the reference table, names,
 * addresses and telephones that do not exist.
 */
export function writeCentres(data: string, count: number, random: () => number): Places {
  const file = join(data, 'centres', 'centres.csv');
  const parse = (path: string): Row[] =>
    Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
  const real = parse(file);
  const settlements = parse(join(data, 'reference', 'settlements.csv'));
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const [kk, ru] = [makeWriter('kk', random), makeWriter('ru', random)];
  const rows = Array.from({ length: count }, (_, at): Row => {
    const pattern = pick(real);
    const settlement = pick(settlements);
    const house = 1 + Math.floor(random() * 200);
    return {
      ...pattern,
      id: `centre-${at + 1}`,
      name_kk: pattern['name_kk'] ?? '',
      brand: `${ru.words(1)} ${at + 1}`,
      region: settlement['region'] ?? '',
      settlement: settlement['id'] ?? '',
      address_kk: `${kk.words(1)} көшесі, ${house}`,
      address_ru: `улица ${ru.words(1)}, ${house}`,
      phone: `+7 7172 ${String(100_000 + ((at * 37) % 900_000))}`,
      ...{ email: '', website: '', lat: '', lon: '', precision: 'settlement' },
      sources: 'source-directory',
      as_of: '2026-01-31',
      note_kk: `${kk.words(8)}.`,
      note_ru: `${ru.words(8)}.`,
    };
  });
  writeFileSync(file, `${Papa.unparse(rows, { newline: '\n', columns: Object.keys(real[0] ?? {}) })}\n`);
  return rows.map(({ id = '', region = '' }) => ({ id, region }));
}
