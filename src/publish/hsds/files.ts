import type { WholeSubject } from '../history.ts';
import { packFiles } from '../pack.ts';
import type { SiteFile } from '../site-file.ts';
import { makeNest, type HsdsObject, type Nest } from './nest.ts';
import { toHsdsCsv, toHsdsPackage } from './package.ts';
import { toPage } from './page.ts';
import { profilePatches, toPatch, toRoot } from './profile.ts';
import { readProfileReadme } from './read-readme.ts';
import { listHsdsRows } from './rows.ts';
import { hsdsTableNames, hsdsTables, type HsdsRow, type HsdsRows } from './table.ts';

const folder = 'data/hsds';
const json = { format: 'HSDS', purpose: 'table', mediaType: 'application/json' } as const;
const metadata = { format: 'JSON', purpose: 'metadata', mediaType: 'application/json' } as const;

/** The lists of the JSON form, by the names of their endpoints in an HSDS API; locations are ours, beside them. */
const lists: readonly {
  readonly name: string;
  readonly pick: (rows: HsdsRows) => readonly HsdsRow[];
  readonly nest: (nest: Nest) => (row: HsdsRow) => HsdsObject;
}[] = [
  { name: 'organizations', pick: (rows) => rows.organization, nest: (nest) => nest.organization },
  { name: 'services', pick: (rows) => rows.service, nest: (nest) => nest.service },
  { name: 'locations', pick: (rows) => rows.location, nest: (nest) => nest.location },
  {
    name: 'service_at_locations',
    pick: (rows) => rows.service_at_location,
    nest: (nest) => nest.serviceAtLocation,
  },
  { name: 'taxonomies', pick: (rows) => rows.taxonomy, nest: () => (row) => row },
  { name: 'taxonomy_terms', pick: (rows) => rows.taxonomy_term, nest: (nest) => nest.taxonomyTerm },
];

/** Gives the directory in Open Referral HSDS: `/data/hsds/<file>`, as JSON and as a Tabular Data Package. */
export function listHsdsFiles(subject: WholeSubject): SiteFile[] {
  return [
    {
      path: `${folder}/README.md`,
      ...{ format: 'Markdown', purpose: 'metadata', mediaType: 'text/markdown; charset=utf-8' },
      toBytes: readProfileReadme,
    },
    { path: `${folder}/index.json`, ...metadata, toBytes: () => toRoot(subject.site) },
    ...lists.map(({ name, pick, nest }): SiteFile => ({
      path: `${folder}/${name}.json`,
      ...json,
      toBytes: () => {
        const rows = listHsdsRows(subject);
        return toPage(pick(rows).map(nest(makeNest(rows))));
      },
    })),
    { path: `${folder}/datapackage.json`, ...metadata, toBytes: () => toHsdsPackage(subject) },
    ...hsdsTableNames.map((table): SiteFile => ({
      path: `${folder}/${hsdsTables[table].file}`,
      ...{ format: 'CSV', purpose: 'table', mediaType: 'text/csv; charset=utf-8' },
      toBytes: () => toHsdsCsv(table, listHsdsRows(subject)[table]),
    })),
    {
      path: `${folder}/hsds.zip`,
      ...{ format: 'HSDS', purpose: 'whole', mediaType: 'application/zip' },
      toBytes: () => packWhole(subject),
    },
  ];
}

/** Gives the changes to the standard's schemas, under the standard's own file names: `/data/hsds/profile/<schema>.json`. */
export function listProfileFiles(): SiteFile[] {
  return Object.keys(profilePatches).map((schema) => ({
    path: `${folder}/profile/${schema}.json`,
    ...metadata,
    toBytes: () => toPatch(schema),
  }));
}

function packWhole(subject: WholeSubject): Promise<Uint8Array> {
  const rows = listHsdsRows(subject);
  return packFiles({
    'README.md': readProfileReadme(),
    'datapackage.json': toHsdsPackage(subject),
    ...Object.fromEntries(
      hsdsTableNames.map((table) => [hsdsTables[table].file, toHsdsCsv(table, rows[table])]),
    ),
  });
}
