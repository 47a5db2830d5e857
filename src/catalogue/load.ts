import { parseArticles } from './articles.ts';
import type { Catalogue } from './catalogue.ts';
import type { Referable } from './check/article.ts';
import { checkCodes } from './check/codes.ts';
import { checkDeclared } from './check/declared.ts';
import { checkDirectory } from './check/directory/check.ts';
import { checkFiles } from './check/files.ts';
import { checkForeignKeys } from './check/foreign.ts';
import { checkFuture } from './check/future.ts';
import { checkLabels } from './check/labels.ts';
import { collectCodes, collectFormer, isDataset, type CodeLists } from './check/lists.ts';
import { checkNotes } from './check/notes.ts';
import type { Proofreader } from './check/proof.ts';
import { checkRoles } from './check/roles.ts';
import { checkSources } from './check/sources.ts';
import { checkViewShapes } from './check/view-shape.ts';
import { checkViews, checkViewsFilled } from './check/views.ts';
import type { Wording } from './check/wording.ts';
import { toDataset } from './dataset.ts';
import { parseGeography } from './geography.ts';
import { listTerms } from './glossary.ts';
import { DataError, sortIssues, type Issue } from './issue.ts';
import type { Observation } from './observation.ts';
import { collectObservations } from './observations.ts';
import { parsePackages, type Table } from './package.ts';
import { adviseOnFigure, warnDataset } from './plausible/warn.ts';
import { readProject, type ProjectFiles } from './read.ts';
import { toRecords, type TableRecord } from './record.ts';
import * as reference from './reference.ts';
import type { Area, Region } from './region.ts';
import { reportTo } from './report.ts';

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
  /** What the words of texts were checked against. */
  readonly wording: Wording;
};

/**
 * Gives the catalogue that the files make, and every issue found.
 * @param proofreader with one, the words of all texts are looked up too
 */
export function parseCatalogue(files: ProjectFiles, proofreader?: Proofreader): Parsed {
  const issues: Issue[] = [];
  const advice: Issue[] = [];
  const { packages, tables } = parsePackages(files, issues);
  const lists = collectCodes(tables, packages);
  const former = collectFormer(tables);
  for (const table of tables.values()) checkCodes(table, lists, former, issues);
  checkFiles(files, packages, issues);
  for (const one of packages) checkDeclared(one, lists, issues);
  checkForeignKeys(packages, tables, issues);

  const records = (file: string): TableRecord[] => recordsOf(tables.get(`data/${file}.csv`));
  const areas = records('reference/regions').map(reference.toArea);
  const country = areas.find((area): area is Area<'KZ'> => area.code === 'KZ');
  const indicators = indexBy(records('reference/indicators').map(reference.toIndicator), 'id');
  const listed = records('reference/codes').map(reference.toCode);
  const codes = groupCodes(listed);
  const names = { indicators, areas: indexBy(areas, 'code'), codes };
  const published = packages.filter(isDataset).flatMap((one) => {
    checkRoles(one, issues);
    checkViews(one, lists, issues);
    const [table] = one.tables;
    return table ? [{ one, dataset: toDataset(one, table, names) }] : [];
  });
  const datasets = published.map(({ dataset }) => dataset);
  const observations = collectObservations({ datasets, indicators });
  for (const { one, dataset } of published) {
    if (dataset.table.lines.length === 0) reportTo(issues, dataset.table.file)('row/none');
    checkNotes(dataset.table, issues);
    checkFuture(dataset, indicators, issues);
    // With issues of its own, what a dataset cannot draw follows from them.
    if (!issues.some(({ file }) => file.startsWith(`${one.folder}/`)))
      checkViewsFilled(one, dataset, indicators, observations, issues);
    checkViewShapes(one, dataset, lists, issues);
  }

  const geography = parseGeography(files, issues);
  const broken = new Set(issues.flatMap(({ file }) => /^data\/datasets\/([^/]+)\//.exec(file)?.[1] ?? []));
  const contacts = records('reference/contacts').map(reference.toContact);
  const wording = {
    forbidden: records('reference/forbidden-words').map(reference.toForbiddenWord),
    phones: new Set(contacts.flatMap(({ phone }) => phone ?? [])),
    proofreader,
  };
  checkLabels(packages, wording, issues);
  const glossary = indexBy(records('reference/glossary').map(reference.toTerm), 'id');
  const known = referable(lists, datasets, observations, broken, glossary);
  const articles = parseArticles(files, { known, wording }, issues, advice);
  const events = datasets.flatMap(({ views }) => views).flatMap((view) => view.events ?? []);
  const named = [...articles.flatMap(({ sources }) => sources), ...events.map(({ source }) => source)];
  checkSources(tables, new Set(named), issues);
  const centres = records('centres/centres').map(reference.toCentreRow);
  const settlements = records('reference/settlements').map(reference.toSettlement);
  checkDirectory({ tables, centres, settlements, codes: listed, geography }, issues, advice);
  const warnings = datasets.flatMap((dataset) => {
    const own = warnDataset(dataset, codes, indicators);
    const advise = reportTo(advice, dataset.table.file);
    for (const warning of own) adviseOnFigure(warning, advise);
    return own;
  });
  if (!country || !geography) return { catalogue: undefined, issues, advice, wording };
  const catalogue: Catalogue = {
    country,
    regions: areas.filter((area): area is Region => area.code !== 'KZ'),
    areas: names.areas,
    sources: indexBy(records('reference/sources').map(reference.toSource), 'id'),
    indicators,
    units: indexBy(records('reference/units').map(reference.toUnit), 'id'),
    codes,
    settlements: indexBy(settlements, 'id'),
    contacts,
    datasets: indexBy(datasets, 'id'),
    warnings,
    observations,
    centres: indexBy(centres, 'id'),
    searchWords: records('centres/search-words').map(reference.toSearchWord),
    articles,
    glossary,
    geography,
    packages,
  };
  return { catalogue, issues, advice, wording };
}

function recordsOf(table: Table | undefined): TableRecord[] {
  return table ? toRecords(table.rows, table.schema) : [];
}

function referable(
  { known }: CodeLists,
  datasets: readonly { id: string; views: readonly { id: string }[] }[],
  observations: ReadonlyMap<string, Observation>,
  broken: ReadonlySet<string>,
  glossary: Catalogue['glossary'],
): Referable {
  const empty = new Set<string>();
  return {
    broken,
    sources: known.get('sources') ?? empty,
    topics: known.get('topics') ?? empty,
    regions: known.get('regions') ?? empty,
    centres: known.get('centres') ?? empty,
    datasets: known.get('datasets') ?? empty,
    figures: observations,
    terms: new Set(listTerms({ glossary }).map(({ id }) => id)),
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
