import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../src/catalogue/dataset.ts';
import type { PublishedObservation } from '../../../../src/catalogue/observation.ts';
import { findComputed } from '../../../../src/components/datasets/computed.ts';
import { findConflicts, groupConflicts } from '../../../../src/components/datasets/conflicts.ts';
import { formatBytes } from '../../../../src/components/datasets/downloads.ts';
import { summarize } from '../../../../src/components/datasets/summary.ts';
import { getDatasetTable } from '../../../../src/components/datasets/table.ts';
import { describeWarnings } from '../../../../src/components/datasets/warnings.ts';
import { getLanguage } from '../../../../src/i18n/language.ts';
import { smallCatalogue } from '../../catalogue/small.ts';

const catalogue = smallCatalogue();
const ru = getLanguage('ru');
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

function datasetOf(id: string): Dataset {
  const dataset = catalogue.datasets.get(id);
  if (!dataset) throw new Error(`no dataset ${id}`);
  return dataset;
}

const persons = datasetOf('persons-with-disabilities');

function figureOf(row: string): PublishedObservation {
  const found = persons.observations.find((one) => one.row === row);
  if (!found) throw new Error(`no row ${row}`);
  return found;
}

describe('the table of a dataset', () => {
  const { columns, rows } = getDatasetTable(catalogue, persons, ru);
  const textOf = (key: string, name: string) =>
    plain(rows.find((row) => row.key === key)?.cells.find(({ column }) => column.field.name === name)?.text);

  test('has one note, in the language of the page, and says how exact a figure is beside the figure', () => {
    const names = columns.map(({ field }) => field.name);
    expect(names).toEqual(['region', 'period', 'age', 'value', 'source', 'note_ru']);
    const cell = rows[1]?.cells.find(({ column }) => column.field.name === 'value');
    expect(plain(cell?.qualifier)).toBe('округлено, шаг округления — 100');
  });

  test('prints codes as labels and figures as their source said them', () => {
    expect(textOf('KZ-10.2023-01.total', 'region')).toBe('область Абай');
    expect(textOf('KZ-10.2023-01.total', 'period')).toBe('январь 2023 г.');
    expect(textOf('KZ-10.2023-01.total', 'value')).toBe('более 24 тыс. человек');
  });

  test('says of an unknown figure that it is not published, and never zero', () => {
    expect(textOf('KZ-75.2023.child', 'value')).toBe('не опубликовано');
  });
});

describe('conflicts', () => {
  const one = figureOf('KZ.2023.total');

  test('are figures for the same thing, time and place that differ', () => {
    const other = { ...one, id: `${one.id}.other` as typeof one.id, value: 725_000 };
    const conflicts = findConflicts({ ...persons, observations: [...persons.observations, other] });
    expect(conflicts.get(one.id)).toEqual([other]);
    expect(conflicts.get(other.id)).toEqual([one]);
    expect(conflicts.size).toBe(2);
  });

  test('stand side by side as one group, the figures that agree among them too', () => {
    const other = { ...one, id: `${one.id}.other` as typeof one.id, value: 725_000 };
    const same = { ...one, id: `${one.id}.same` as typeof one.id };
    expect(groupConflicts({ observations: [...persons.observations, other, same] })).toEqual([
      [one, other, same],
    ]);
  });

  test('are not figures that agree, nor figures that are unknown', () => {
    const same = { ...one, id: `${one.id}.same` as typeof one.id };
    const unknown = { ...one, id: `${one.id}.unknown` as typeof one.id, value: null };
    expect(findConflicts({ ...persons, observations: [one, same, unknown] }).size).toBe(0);
  });
});

test('a computed figure names its inputs, the ones of its own page by their fragment', () => {
  const [rate] = findComputed(catalogue, figureOf('KZ.2023.total'), ru);
  expect(rate).toMatchObject({ rule: 'rate', id: 'row-KZ.2023.total~rate' });
  expect(rate?.inputs.map(({ href }) => href)).toEqual([
    '#row-KZ.2023.total',
    '/ru/datasets/population/#row-KZ.2023-01-01',
  ]);
  expect(plain(rate?.inputs[1]?.text)).toContain('19 766 807 человек (1 января 2023 г.)');
});

test('parts that do not add up are told, not repaired', () => {
  const [warning] = describeWarnings(catalogue, figureOf('KZ.2023.total'), ru);
  expect(plain(warning)).toContain('711 900 человек');
});

test('a summary names the regions of which nothing is known', () => {
  const { missing, period, regions } = summarize(catalogue, persons, ru);
  expect(missing).toEqual([]);
  expect(plain(period)).toBe('2022–2023 гг.');
  expect(regions).toBe('3 региона из 3 и страна в целом');
});

test('sizes are printed in the unit that suits them', () => {
  expect(formatBytes(512, ru)).toBe('512 байт');
  expect(formatBytes(12_345, ru)).toBe('12,1 КБ');
  expect(formatBytes(3 * 1024 ** 2, getLanguage('kk'))).toBe('3 МБ');
});
