import Papa from 'papaparse';
import type { Cell } from '../catalogue/dataset.ts';
import type { Table } from '../catalogue/package.ts';
import type { DataPackage } from '../catalogue/schema.ts';
import { findSources } from './source-name.ts';
import type { PackageSubject } from './subject.ts';

type Resource = DataPackage['resources'][number];

/** A table made at the build, with the resource that describes it. */
export type MadeTable = { readonly resource: Resource; readonly table: Table };

/**
 * Gives the rows of the table of sources that a package's tables name, with its descriptor, so that a package taken away from
 * the site still says where its figures come from; undefined for a package that names none.
 */
export function makeSourcesTable({ catalogue, one }: PackageSubject): MadeTable | undefined {
  const named = new Set(findSources(catalogue, one.tables).map(({ id }) => String(id)));
  for (const { descriptor, tables } of catalogue.packages) {
    const resource = descriptor.resources.find(({ name }) => name === 'sources');
    const table = tables.find(({ name }) => name === 'sources');
    if (!resource || !table || one.tables.includes(table) || named.size === 0) continue;
    const rows = table.rows.filter(({ key }) => named.has(key));
    return { resource, table: { ...table, rows, csv: printTable(table, rows) } };
  }
  return undefined;
}

function printTable({ schema }: Table, rows: Table['rows']): string {
  const lines = [
    schema.fields.map(({ name }) => name),
    ...rows.map(({ cells }) => cells.map((cell) => printCell(cell))),
  ];
  return `${Papa.unparse(lines, { newline: '\n' })}\n`;
}

function printCell(cell: Cell): string {
  return typeof cell === 'object' && cell !== null ? cell.join('|') : String(cell ?? '');
}
