import type { Table } from '../../package.ts';
import type { Place } from '../../report.ts';
import type { Field } from '../../schema.ts';

/** A text of a table with its column and its place in the file. */
export type TextCell = {
  readonly text: string;
  readonly field: Field;
  readonly row: string;
  readonly place: Place;
};

/** Gives the texts that people wrote in the columns of a table: no codes, no ids. */
export function listTexts({ schema, rows }: Table): TextCell[] {
  return schema.fields.flatMap((field, index) => {
    if (field.type !== 'string' || field.codes || schema.primaryKey.includes(field.name)) return [];
    return rows.flatMap(({ key, line, cells }): TextCell[] => {
      const text = cells[index];
      if (typeof text !== 'string') return [];
      return [{ text, field, row: key, place: { line, column: index + 1, field: field.name } }];
    });
  });
}
