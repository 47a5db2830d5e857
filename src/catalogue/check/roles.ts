import type { Cell } from '../dataset.ts';
import type { Issue } from '../issue.ts';
import type { Package, Table } from '../package.ts';
import { reportTo } from '../report.ts';
import type { Field } from '../schema.ts';

/**
 * Checks what a dataset's table must have beyond any table: a region, a period, a measure, a source in every row,
 * every dimension filled, notes in every language or in none, and views that name its own fields.
 */
export function checkRoles({ folder, descriptor }: Package, table: Table, issues: Issue[]): void {
  const { fields } = table.schema;
  const report = reportTo(issues, `${folder}/datapackage.json`);
  const has = (test: (field: Field) => boolean, expected: string): void => {
    if (!fields.some(test)) report('package/property', { field: 'fields' }, { expected });
  };
  has((field) => field.role === 'dimension' && field.codes === 'regions', 'dimension, codes: regions');
  has((field) => field.role === 'dimension' && field.codes === 'periods', 'dimension, codes: periods');
  has((field) => field.role === 'measure', 'measure');
  has((field) => field.role === 'source' && field.codes === 'sources', 'source, codes: sources');
  const indicators = fields.some((field) => field.codes === 'indicators');
  for (const field of fields) {
    if (field.role === 'measure' && !indicators && !field.indicator) {
      report('package/property', { field: `${field.name}.indicator` }, { expected: 'indicator' });
    }
    if (field.role === 'dimension' && !field.codes) {
      report('package/property', { field: `${field.name}.codes` }, { expected: 'codes' });
    }
  }
  checkViews({ folder, descriptor, tables: [table] }, fields, issues);
  checkFilled(table, issues);
}

function checkViews({ folder, descriptor }: Package, fields: readonly Field[], issues: Issue[]): void {
  const report = reportTo(issues, `${folder}/datapackage.json`);
  const named = (role: Field['role']): string[] =>
    fields.filter((field) => field.role === role).map((field) => field.name);
  const dimensions = named('dimension');
  const filters = [...dimensions, ...named('source')];
  const check = (name: string, known: readonly string[], id: string): void => {
    if (known.includes(name)) return;
    report('view/unknown-field', { field: `views.${id}` }, { found: name, expected: known.join(' | ') });
  };
  for (const { id, across, series, where = {} } of descriptor.views ?? []) {
    for (const name of series ? [across, series] : [across]) check(name, dimensions, id);
    for (const name of Object.keys(where)) check(name, filters, id);
  }
}

function checkFilled(table: Table, issues: Issue[]): void {
  const report = reportTo(issues, table.file);
  const notes = table.schema.fields.flatMap((field, index) => (field.role === 'note' ? [index] : []));
  for (const { line, cells } of table.rows) {
    table.schema.fields.forEach((field, index) => {
      const needed = field.role === 'dimension' || field.role === 'source';
      if (needed && isEmpty(cells[index]))
        report('cell/required', { line, column: index + 1, field: field.name });
    });
    const empty = notes.filter((index) => isEmpty(cells[index]));
    if (empty.length === 0 || empty.length === notes.length) continue;
    for (const index of empty) {
      report('cell/language', { line, column: index + 1, field: table.schema.fields[index]?.name ?? '' });
    }
  }
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined;
}
