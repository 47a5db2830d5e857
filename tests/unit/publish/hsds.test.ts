import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Package } from 'datapackage';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/load.ts';
import { listHsdsFiles, listProfileFiles } from '../../../src/publish/hsds/files.ts';
import { listHsdsRows } from '../../../src/publish/hsds/rows.ts';
import { hsdsTableNames, hsdsTables } from '../../../src/publish/hsds/table.ts';
import { catalogueOf } from '../directory/centres.ts';
import { hsdsFacts, pageOf } from './hsds-facts.ts';

const site = new URL('https://example.kz');
const whole = { catalogue: loadCatalogue(process.cwd()), archive: [], site };
/** Entries with everything that an entry can have; the real ones have no telephone and no fact of accessibility yet. */
const full = {
  catalogue: catalogueOf(
    {
      id: 'full',
      name_kk: '«Қамқор» орталығы',
      name_ru: 'Центр «Қамқор»',
      settlement: 'semey',
      address_kk: 'Абай көшесі, 1',
      address_ru: 'улица Абая, 1',
      phone: '+7 (7222) 55-14-74',
      email: 'centre@example.kz',
      website: 'https://centre.example.kz',
      service_forms: 'semi-inpatient',
      target_groups: 'families',
      capacity: '12',
      opened: '2023-07',
      lat: '50.41',
      lon: '80.22',
      precision: 'address',
      entrance: 'yes',
      lift: 'partly',
      toilet: 'no',
      as_of: '2026-05-04',
      note_kk: 'Ескертпе.',
      note_ru: 'Примечание.',
    },
    { id: 'bare', name_ru: 'Пустой' },
    { id: 'plan', name_ru: 'Замысел', status: 'planned' },
    { id: 'doubt', name_ru: 'Сомнение', status: 'unknown' },
  ),
  archive: [],
  site,
};

const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: true }));
const objects: Readonly<Record<string, string>> = {
  'organizations.json': 'organization',
  'services.json': 'service',
  'locations.json': 'location',
  'service_at_locations.json': 'service_at_location',
  'taxonomies.json': 'taxonomy',
  'taxonomy_terms.json': 'taxonomy_term',
};

const read = async (subject: typeof whole, file: string): Promise<Uint8Array> => {
  const found = listHsdsFiles(subject).find(({ path }) => path === `data/hsds/${file}`);
  if (!found) throw new Error(`no file ${file}`);
  return found.toBytes();
};
type Entry = { readonly name: string } & Readonly<Record<string, unknown>>;
const readPage = async (subject: typeof whole, file: string) =>
  JSON.parse(new TextDecoder().decode(await read(subject, file))) as { readonly contents: readonly Entry[] };
const findService = async (name: string) => {
  const { contents } = await readPage(full, 'services.json');
  return contents.find((one) => one.name === name || one['alternate_name'] === name);
};

describe.each([
  ['the directory', whole],
  ['entries with everything and with nothing', full],
])('HSDS of %s', (_title, subject) => {
  test.each(Object.entries(objects))('%s fits what the standard asks', async (file, name) => {
    const isFit = ajv.compile(pageOf(name));
    expect(isFit(await readPage(subject, file)), JSON.stringify(isFit.errors?.slice(0, 3))).toBe(true);
  });

  test('ids are unique, and every key leads to a record', () => {
    const rows = listHsdsRows(subject);
    const ids = new Map(hsdsTableNames.map((table) => [table, new Set(rows[table].map(({ id }) => id))]));
    for (const table of hsdsTableNames) {
      expect(ids.get(table)?.size, table).toBe(rows[table].length);
      for (const { name, references } of hsdsTables[table].fields) {
        if (!references) continue;
        const lost = rows[table].filter((row) => name in row && !ids.get(references)?.has(String(row[name])));
        expect(lost, `${table}.${name}`).toEqual([]);
      }
    }
    const all = new Set(hsdsTableNames.flatMap((table) => rows[table].map(({ id }) => id)));
    expect(rows.attribute.filter(({ link_id }) => !all.has(String(link_id)))).toEqual([]);
    expect(new Set(rows.taxonomy_term.map(({ code }) => code)).size).toBe(rows.taxonomy_term.length);
  });

  test('no record holds a field that its table lacks', () => {
    const rows = listHsdsRows(subject);
    for (const table of hsdsTableNames) {
      const names = new Set(hsdsTables[table].fields.map(({ name }) => name));
      const strange = rows[table].flatMap((row) => Object.keys(row).filter((name) => !names.has(name)));
      expect([...new Set(strange)], table).toEqual([]);
    }
  });
});

test('the schemas of the test refuse what the standard refuses', async () => {
  const isFit = ajv.compile(pageOf('service'));
  const page = await readPage(full, 'services.json');
  const [first] = page.contents;
  for (const wrong of [
    { ...first, status: 'planned' },
    { ...first, id: 'semey-home' },
    { ...first, name: undefined },
    { ...first, assured_date: '2026' },
  ])
    expect(isFit(JSON.parse(JSON.stringify({ ...page, contents: [wrong] })))).toBe(false);
  expect(Object.keys(hsdsFacts)).toContain('address');
});

test('each entry is one organization, service, location and service at location', () => {
  const rows = listHsdsRows(whole);
  const count = whole.catalogue.centres.size;
  expect(rows.organization.length).toBe(count + whole.catalogue.contacts.length);
  for (const table of ['service', 'location', 'service_at_location', 'address'] as const)
    expect(rows[table].length, table).toBe(count);
});

test('only what a source says to work is active; planned and doubtful places say so', async () => {
  const rows = listHsdsRows(whole);
  const operating = [...whole.catalogue.centres.values()].filter(({ status }) => status === 'operating');
  expect(rows.service.filter(({ status }) => status === 'active').length).toBe(operating.length);
  for (const row of rows.service) expect('alert' in row, row.id).toBe(row['status'] === 'inactive');
  expect((await findService('Замысел'))?.['alert']).toContain('в планах');
});

test('an entry with everything keeps everything', async () => {
  const service = await findService('Центр «Қамқор»');
  expect(service).toMatchObject({
    name: '«Қамқор» орталығы',
    status: 'active',
    assured_date: '2026-05-04',
    phones: [{ number: '+7 (7222) 55-14-74', type: 'voice' }],
    organization: { website: 'https://centre.example.kz', email: 'centre@example.kz' },
    service_at_locations: [
      {
        location: {
          latitude: 50.41,
          addresses: [{ address_1: 'Абай көшесі, 1 · улица Абая, 1', city: 'Семей', postal_code: '' }],
        },
      },
    ],
  });
  const { contents } = await readPage(full, 'locations.json');
  const place = contents.find((one) => one['alternate_name'] === 'Центр «Қамқор»');
  const facts = place?.['accessibility'] as {
    attributes: { value: string; taxonomy_term: { code: string } }[];
  }[];
  expect(
    facts.flatMap(({ attributes }) => attributes.map((one) => [one.taxonomy_term.code, one.value])),
  ).toEqual([
    ['a11yjson/entrances.isOnWheelchairAccessiblePath', 'true'],
    ['a11yjson/equipmentInfo.category=elevator', 'partly'],
    ['a11yjson/restrooms.isAccessibleWithWheelchair', 'false'],
  ]);
});

test('what no source says is not there', async () => {
  const service = await findService('Пустой');
  expect(Object.keys(service ?? {})).not.toEqual(expect.arrayContaining(['phones']));
  expect(Object.keys(service ?? {})).not.toEqual(expect.arrayContaining(['assured_date']));
  expect(JSON.stringify(service)).not.toContain('latitude');
});

test('no record of the directory names a contact person', () => {
  expect(hsdsTableNames).not.toContain('contact');
});

describe('the tabular form', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qoldau-hsds-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['the directory', whole],
    ['entries with everything and with nothing', full],
  ])('is a valid Tabular Data Package whose keys lead to records (%s)', async (_title, subject) => {
    for (const [name, bytes] of Object.entries(unzipSync(await read(subject, 'hsds.zip'))))
      writeFileSync(join(folder, name), bytes);
    const found = await Package.load(join(folder, 'datapackage.json'), { strict: false });
    expect(found.errors.map(String)).toEqual([]);
    for (const resource of found.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      expect(Array.isArray(rows)).toBe(true);
    }
  });
});

test('the profile is a set of JSON Merge Patches that take nothing away', async () => {
  const files = listProfileFiles();
  expect(files.map(({ path }) => path)).toEqual([
    'data/hsds/profile/service.json',
    'data/hsds/profile/address.json',
  ]);
  for (const file of files) {
    const written = new TextDecoder().decode(await file.toBytes());
    expect(written).not.toContain('null');
    expect(JSON.parse(written)).not.toHaveProperty('required');
  }
  const root = JSON.parse(new TextDecoder().decode(await read(whole, 'index.json'))) as Record<
    string,
    string
  >;
  expect(root['version']).toBe('3.1');
  expect(root['profile']).toBe('https://example.kz/data/hsds/README.md');
});
