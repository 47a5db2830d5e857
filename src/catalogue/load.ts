import { parseArticles } from './articles.ts';
import type { Catalogue } from './catalogue.ts';
import type { Referable } from './check/article.ts';
import { checkCodes, type CodeLists } from './check/codes.ts';
import { checkDirectory } from './check/directory/check.ts';
import { checkFuture } from './check/future.ts';
import { checkLabels } from './check/labels.ts';
import { checkRoles } from './check/roles.ts';
import { checkSources } from './check/sources.ts';
import { checkViewShapes } from './check/view-shape.ts';
import { checkViewsFilled } from './check/views.ts';
import { toDataset } from './dataset.ts';
import { deriveObservations } from './derive/derive.ts';
import { parseGeography } from './geography.ts';
import { DataError, sortIssues, type Issue } from './issue.ts';
import type { Observation } from './observation.ts';
import { parsePackages, type Package, type Table } from './package.ts';
import { warnDataset } from './plausible/warn.ts';
import { readProject, type ProjectFiles } from './read.ts';
import { toRecords, type TableRecord } from './record.ts';
import * as reference from './reference.ts';
import type { Area, Region } from './region.ts';

/** Reads, checks and derives everything below `root`. Throws DataError with every issue found. */
export function loadCatalogue(root: string): Catalogue {
  const { catalogue, issues } = parseCatalogue(readProject(root));
  if (issues.length > 0 || !catalogue) throw new DataError(sortIssues(issues));
  return catalogue;
}

/** What the files make. */
export type Parsed = {
  /** Undefined when its frame is missing. */
  readonly catalogue: Catalogue | undefined;
  /** Every issue found: with one, nothing is published. */
  readonly issues: Issue[];
  /** What somebody should look at all the same. */
  readonly advice: Issue[];
};

/** Gives the catalogue that the files make, and every issue found. */
export function parseCatalogue(files: ProjectFiles): Parsed {
  const issues: Issue[] = [];
  const advice: Issue[] = [];
  const packages = parsePackages(files, issues);
  const tables = new Map(packages.flatMap((one) => one.tables.map((table) => [table.file, table] as const)));
  const lists = collectCodes(tables, packages);
  const former = collectFormer(tables);
  for (const table of tables.values()) checkCodes(table, lists, former, issues);

  const records = (file: string): TableRecord[] => recordsOf(tables.get(`data/${file}.csv`));
  const areas = records('reference/regions').map(reference.toArea);
  const country = areas.find((area): area is Area<'KZ'> => area.code === 'KZ');
  const indicators = indexBy(records('reference/indicators').map(reference.toIndicator), 'id');
  const datasets = packages.filter(isDataset).flatMap((one) => {
    const [table] = one.tables;
    if (!table) return [];
    checkRoles(one, table, issues);
    return [toDataset(one, table, indicators)];
  });
  for (const dataset of datasets) checkFuture(dataset, indicators, issues);
  const observations = new Map<Observation['id'], Observation>();
  const published = datasets.flatMap((dataset) => dataset.observations);
  for (const one of [...published, ...deriveObservations(datasets, indicators)])
    observations.set(one.id, one);
  checkViewsFilled(datasets, observations, issues);
  checkViewShapes(datasets, lists.get('sources') ?? new Set(), issues);

  const geography = parseGeography(files, issues);
  const broken = new Set(issues.flatMap(({ file }) => /^data\/datasets\/([^/]+)\//.exec(file)?.[1] ?? []));
  const contacts = records('reference/contacts').map(reference.toContact);
  const wording = {
    forbidden: records('reference/forbidden-words').map(reference.toForbiddenWord),
    phones: new Set(contacts.flatMap(({ phone }) => phone ?? [])),
  };
  checkLabels(packages, files, wording, issues);
  const known = referable(lists, datasets, observations, broken);
  const articles = parseArticles(files, { known, wording }, issues, advice);
  const events = datasets.flatMap(({ views }) => views).flatMap((view) => view.events ?? []);
  const named = [...articles.flatMap(({ sources }) => sources), ...events.map(({ source }) => source)];
  checkSources(tables, new Set(named), issues);
  const centres = records('centres/centres').map(reference.toCentreRow);
  const settlements = records('reference/settlements').map(reference.toSettlement);
  const listed = records('reference/codes').map(reference.toCode);
  checkDirectory({ tables, centres, settlements, codes: listed, geography }, issues, advice);
  if (!country || !geography) return { catalogue: undefined, issues, advice };
  const codes = groupCodes(listed);
  const catalogue: Catalogue = {
    country,
    regions: areas.filter((area): area is Region => area.code !== 'KZ'),
    areas: indexBy(areas, 'code'),
    sources: indexBy(records('reference/sources').map(reference.toSource), 'id'),
    indicators,
    units: indexBy(records('reference/units').map(reference.toUnit), 'id'),
    codes,
    settlements: indexBy(settlements, 'id'),
    contacts,
    datasets: indexBy(datasets, 'id'),
    warnings: datasets.flatMap((dataset) => warnDataset(dataset, codes)),
    observations,
    centres: indexBy(centres, 'id'),
    searchWords: records('centres/search-words').map(reference.toSearchWord),
    articles,
    glossary: indexBy(records('reference/glossary').map(reference.toTerm), 'id'),
    geography,
    packages,
  };
  return { catalogue, issues, advice };
}

function isDataset({ folder }: Package): boolean {
  return folder.startsWith('data/datasets/');
}

function recordsOf(table: Table | undefined): TableRecord[] {
  return table ? toRecords(table.rows, table.schema) : [];
}

/** The keys of a table whose primary key is one column are a code list under the table's name; codes.csv holds many lists. */
function collectCodes(tables: ReadonlyMap<string, Table>, packages: readonly Package[]): CodeLists {
  const lists = new Map<string, Set<string>>();
  for (const table of tables.values()) {
    if (table.name === 'codes' || table.schema.primaryKey.length !== 1) continue;
    lists.set(table.name, new Set(table.rows.map((row) => row.key)));
  }
  for (const { list, code } of recordsOf(tables.get('data/reference/codes.csv')).map(reference.toCode)) {
    lists.set(list, (lists.get(list) ?? new Set()).add(code));
  }
  lists.set('datasets', new Set(packages.filter(isDataset).map(({ descriptor }) => descriptor.name)));
  return lists;
}

/** Names and codes that regions had or that people use, each with the present code. */
function collectFormer(tables: ReadonlyMap<string, Table>): Map<string, string> {
  const former = recordsOf(tables.get('data/reference/former-regions.csv'));
  const areas = recordsOf(tables.get('data/reference/regions.csv'));
  return new Map([
    ...former.map((row) => [row.text('former'), row.text('code')] as const),
    ...areas.flatMap((row) =>
      [row.text('name_kk'), row.text('name_ru'), row.text('name_en'), row.text('kato')].map(
        (name) => [name, row.text('code')] as const,
      ),
    ),
  ]);
}

function referable(
  lists: CodeLists,
  datasets: readonly { id: string; views: readonly { id: string }[] }[],
  observations: ReadonlyMap<string, Observation>,
  broken: ReadonlySet<string>,
): Referable {
  const empty = new Set<string>();
  return {
    broken,
    sources: lists.get('sources') ?? empty,
    topics: lists.get('topics') ?? empty,
    regions: lists.get('regions') ?? empty,
    centres: lists.get('centres') ?? empty,
    datasets: lists.get('datasets') ?? empty,
    figures: new Map(
      [...observations].map(([id, one]) => [id, one.kind === 'published' ? one.source : undefined]),
    ),
    views: new Set(datasets.flatMap(({ id, views }) => views.map((view) => `${id}/${view.id}`))),
  };
}

function groupCodes(codes: readonly ReturnType<typeof reference.toCode>[]): Catalogue['codes'] {
  return new Map(
    [...Map.groupBy(codes, (one) => one.list)].map(([list, own]) => [list, indexBy(own, 'code')]),
  );
}

function indexBy<Key extends string, Item extends Readonly<Record<Key, string>>>(
  items: readonly Item[],
  key: Key,
): Map<Item[Key], Item> {
  return new Map(items.map((item) => [item[key], item]));
}
