import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Package } from 'datapackage';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { dist, files, readText } from './dist.ts';
import { packageSchema } from './datapackage-2.ts';
import { readZip } from './zip.ts';

/** No validator of version 2 is on npm. What both versions share is judged by `datapackage`, what is new by our own schema. */
// HSDS has a package of its own form, with tests of its own.
const descriptors = [...files].filter(
  (file) => /^data\/(.+\/)?datapackage\.json$/.test(file) && !file.startsWith('data/hsds/'),
);

type Descriptor = { resources: { path: string; schema: { fields: FieldOf2[]; foreignKeys?: unknown } }[] };
type FieldOf2 = { name: string; type: string; categories?: { value: string; label: string }[] };

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(packageSchema);

/** Version 1 has no type `list` and no `$schema`: a list is text to it. */
function asVersion1(descriptor: Descriptor): Descriptor {
  return {
    ...descriptor,
    resources: descriptor.resources.map((resource) => ({
      ...resource,
      schema: {
        ...resource.schema,
        fields: resource.schema.fields.map((field) =>
          field.type === 'list' ? { ...field, type: 'string' } : field,
        ),
      },
    })),
  };
}

async function judgeAs1(descriptor: Descriptor, folder: string): Promise<string[]> {
  const one = await Package.load({ ...asVersion1(descriptor) }, { basePath: folder });
  const errors = one.errors.map(({ message }) => message);
  for (const resource of one.resources) {
    // Reads every row and casts every cell by the published schema; throws where one does not fit.
    const rows = await resource.read({ relations: false });
    if (rows.length === 0) errors.push(`${resource.name}: no rows`);
  }
  return errors;
}

describe.each(descriptors)('%s', (file) => {
  const descriptor = JSON.parse(readText(file)) as Descriptor;
  const folder = join(dist, file, '..');

  test('is valid, and its rows fit it, by the validator of version 1', async () => {
    expect(await judgeAs1(descriptor, folder)).toEqual([]);
  });

  test('has what version 2 asks for besides', () => {
    validate(descriptor);
    expect(validate.errors?.slice(0, 5) ?? []).toEqual([]);
  });

  test('gives every code of a column with categories a label', () => {
    for (const { path, schema } of descriptor.resources) {
      const { data } = Papa.parse<Record<string, string>>(readText(join(file, '..', path)), {
        header: true,
        skipEmptyLines: true,
      });
      for (const { name, categories } of schema.fields) {
        if (!categories) continue;
        const values = new Set(categories.map(({ value }) => value));
        for (const row of data)
          expect(values.has(row[name] ?? '') || row[name] === '', `${path} ${name}`).toBe(true);
      }
    }
  });
});

describe.each(descriptors.filter((file) => /^data\/[^/]+\/datapackage\.json$/.test(file)))(
  'the zip beside %s',
  (file) => {
    test('is a valid package by itself', async () => {
      const name = file.split('/')[1] ?? '';
      const folder = mkdtempSync(join(tmpdir(), 'atlas-zip-'));
      try {
        for (const [path, bytes] of await readZip(join(dist, 'data', name, `${name}.zip`)))
          writeFileSync(join(folder, path), bytes);
        const text = (await readZip(join(dist, 'data', name, `${name}.zip`)))
          .get('datapackage.json')
          ?.toString();
        expect(await judgeAs1(JSON.parse(text ?? '') as Descriptor, folder)).toEqual([]);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
);

test('foreign keys of the whole hold: every code stands in the table it refers to', async () => {
  const descriptor = JSON.parse(readText('data/datapackage.json')) as Descriptor;
  const one = await Package.load({ ...asVersion1(descriptor) }, { basePath: join(dist, 'data') });
  const withKeys = one.resources.filter(({ schema }) => schema.foreignKeys.length > 0);
  expect(withKeys.length).toBeGreaterThan(10);
  for (const resource of withKeys) expect(await resource.checkRelations(), resource.name).toBe(true);
});

test('a package with an unknown type or a missing name is found to be invalid', () => {
  const [first = ''] = descriptors;
  const descriptor = JSON.parse(readText(first)) as Descriptor & { name?: string };
  delete descriptor.name;
  expect(validate(descriptor)).toBe(true);
  for (const resource of descriptor.resources)
    for (const field of resource.schema.fields) field.type = 'figure';
  expect(validate(descriptor)).toBe(false);
});
