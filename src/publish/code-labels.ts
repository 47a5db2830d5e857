import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Labels } from '../catalogue/locale.ts';
import type { Table } from '../catalogue/package.ts';
import { nameSource } from './source-name.ts';

/** What a code means, in every language. */
export type CodeLabels = {
  readonly labels: Labels;
  readonly definitions: Labels | undefined;
};

/** Lists whose codes are labelled by themselves: a period says what it is. */
const plainLists = ['periods'];

/**
 * Gives the codes of a list with what they mean, in the order of the list; undefined for a list that has no labels.
 * Besides the lists of codes.csv these are regions, indicators, units, sources, settlements and datasets.
 */
export function listCodes(catalogue: Catalogue, list: string): ReadonlyMap<string, CodeLabels> | undefined {
  if (plainLists.includes(list)) return undefined;
  const named = tables[list];
  if (named) return new Map(named(catalogue));
  const codes = catalogue.codes.get(list);
  return (
    codes &&
    new Map(
      [...codes.values()].map(({ code, label, definition }) => [
        code,
        { labels: label, definitions: definition },
      ]),
    )
  );
}

type Rows = (catalogue: Catalogue) => (readonly [code: string, labels: CodeLabels])[];

const tables: Readonly<Record<string, Rows>> = {
  regions: ({ areas }) => [...areas.values()].map(({ code, name }) => [code, plain(name)]),
  units: ({ units }) => [...units.values()].map(({ id, label }) => [id, plain(label)]),
  settlements: ({ settlements }) => [...settlements.values()].map(({ id, name }) => [id, plain(name)]),
  datasets: ({ datasets }) => [...datasets.values()].map(({ id, title }) => [id, plain(title)]),
  indicators: ({ indicators }) =>
    [...indicators.values()].map(({ id, label, definition }) => [
      id,
      { labels: label, definitions: definition },
    ]),
  sources: ({ sources }) =>
    [...sources.values()].map((source) => {
      const name = nameSource(source);
      return [source.id, plain({ kk: name, ru: name })];
    }),
};

function plain(labels: Labels): CodeLabels {
  return { labels, definitions: undefined };
}

/** Gives the codes that stand in a column, with what they mean, in the order of their list. */
export function findCodes(
  catalogue: Catalogue,
  list: string,
  { rows }: Table,
  column: number,
): (readonly [code: string, labels: CodeLabels])[] {
  const held = new Set(rows.flatMap(({ cells }) => [cells[column]].flat()));
  return [...(listCodes(catalogue, list) ?? [])].filter(([code]) => held.has(code));
}
