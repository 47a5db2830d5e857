import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { describePackage } from '../../../src/publish/datapackage.ts';
import { listAllFolderFiles } from '../../../src/publish/site-files.ts';
import { toCsv } from '../../../src/publish/csv.ts';
import { toJson } from '../../../src/publish/json.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { Package, Table } from '../../../src/catalogue/package.ts';
import { smallCatalogue, smallText } from '../catalogue/small.ts';

const catalogue = smallCatalogue();
const site = new URL('https://atlas.example');
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function packageOf(name: string, from: Catalogue = catalogue): Package {
  const found = from.packages.find(({ descriptor }) => descriptor.name === name);
  if (!found) throw new Error(`no package ${name}`);
  return found;
}

function tableOf(name: string): Table {
  const [table] = packageOf(name).tables;
  if (!table) throw new Error(`no table in ${name}`);
  return table;
}

test('the published CSV is the text of data/ to the byte', () => {
  const name = 'data/datasets/persons-with-disabilities/persons-with-disabilities.csv';
  expect(text(toCsv(tableOf('persons-with-disabilities')))).toBe(smallText(name));
});

describe('JSON', () => {
  test('holds a row an object, with typed values and null for an empty cell', () => {
    const rows: unknown = JSON.parse(text(toJson(tableOf('centres'))));
    expect(rows).toMatchObject([
      {
        id: 'semey-home',
        name_kk: null,
        capacity: 12,
        service_forms: ['semi-inpatient'],
        opened: '2023-07-04',
      },
    ]);
  });

  test('of a table without rows is an empty array', () => {
    expect(text(toJson({ ...tableOf('centres'), rows: [] }))).toBe('[]\n');
  });
});

describe('datapackage.json', () => {
  const table = tableOf('persons-with-disabilities');
  const descriptor = describePackage(catalogue, packageOf('persons-with-disabilities'));

  test('has plain texts beside ours in every language', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'persons-with-disabilities',
      title: expect.any(String),
      titles: { kk: expect.any(String), ru: expect.any(String) },
      resources: [
        {
          schema: {
            fields: expect.arrayContaining([expect.objectContaining({ title: expect.any(String) })]),
          },
        },
      ],
    });
  });

  test('gives size and SHA-256 of the published bytes', () => {
    const bytes = toCsv(table);
    expect(descriptor).toMatchObject({
      resources: [
        {
          type: 'table',
          encoding: 'utf-8',
          bytes: bytes.length,
          hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        },
      ],
    });
  });

  test('names the sources of its rows, with an address only where one is recorded', () => {
    expect(descriptor['sources']).toEqual([{ title: 'Министерство. Сведения (2023)', id: 'ministry' }]);
    expect(describePackage(catalogue, packageOf('population'))['sources']).toEqual([
      { title: 'Бюро. Численность (2023-02)', path: 'https://example.org/a', id: 'bureau' },
    ]);
  });

  test('leaves sources out where there are none, as the standard allows no empty list', () => {
    const bare = {
      ...packageOf('persons-with-disabilities'),
      tables: [{ ...table, columns: table.columns.map((column) => ({ ...column, values: [] })) }],
    };
    expect('sources' in describePackage(catalogue, bare)).toBe(false);
  });

  test('gives the codes of a column as categories of Table Schema', () => {
    const [resource] = descriptor['resources'] as { schema: { fields: Record<string, unknown>[] } }[];
    const age = resource?.schema.fields.find(({ name }) => name === 'age');
    expect(age?.['categories']).toContainEqual({
      value: 'child',
      label: 'балалар',
      labels: { kk: 'балалар', ru: 'дети' },
    });
  });

  test('keeps to the properties and types of Data Package v2', () => {
    for (const one of catalogue.packages) {
      const published = describePackage(catalogue, one);
      expect(published['name']).toMatch(/^[a-z0-9._-]+$/);
      const resources = published['resources'] as Record<string, unknown>[];
      expect(resources).toHaveLength(one.tables.length);
      for (const resource of resources) {
        expect(resource['path']).not.toMatch(/^[/.]/);
        expect(resource['hash']).toMatch(/^sha256:[0-9a-f]{64}$/);
        const { fields, primaryKey } = resource['schema'] as {
          fields: { name: string }[];
          primaryKey: string[];
        };
        expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(primaryKey));
      }
    }
  });
});

describe('the files', () => {
  test('are each table in every format, and a descriptor for each package', () => {
    const files = listAllFolderFiles({ catalogue, archive: [], site }).map(({ path }) => path.slice(5));
    expect(files).toEqual(
      expect.arrayContaining([
        'persons-with-disabilities/persons-with-disabilities.csv',
        'persons-with-disabilities/persons-with-disabilities.json',
        'persons-with-disabilities/datapackage.json',
        'centres/centres.csv',
        'reference/regions.csv',
        'reference/sources.json',
        'reference/datapackage.json',
      ]),
    );
    expect(new Set(files).size).toBe(files.length);
  });

  test('of two packages with one name are refused', () => {
    const twice = { ...catalogue, packages: [...catalogue.packages, packageOf('centres')] };
    expect(() => listAllFolderFiles({ catalogue: twice, archive: [], site })).toThrow(
      'data/centres/centres.csv',
    );
  });
});
