import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import type { Cell } from '../catalogue/dataset.ts';
import { locales } from '../catalogue/locale.ts';
import type { Field } from '../catalogue/schema.ts';
import { licenceOf, pageUrl, tableDescriptions, tableTitles, type TableSubject } from './subject.ts';

/**
 * Gives a table as Parquet: text as UTF-8, whole numbers as INT64, others as DOUBLE, days as DATE, lists as lists of text;
 * titles, version, licence and the table's schema as key-value metadata.
 */
export function toParquet(subject: TableSubject): Uint8Array {
  const { schema, rows } = subject.table;
  const buffer = parquetWriteBuffer({
    columnData: schema.fields.map((field, column): ColumnSource => ({
      name: field.name,
      data: rows.map(({ cells }) => toParquetValue(cells[column] ?? null, field)),
    })),
    schema: [
      { name: 'root', num_children: schema.fields.length },
      ...schema.fields.flatMap((field) => describeColumn(field)),
    ],
    kvMetadata: describeTable(subject),
    createdBy: 'qoldau-atlas',
  });
  return new Uint8Array(buffer);
}

type Described = (name: string) => SchemaElement[];

const columns: Readonly<Record<Field['type'], Described>> = {
  string: (name) => [leaf(name, { type: 'BYTE_ARRAY', converted_type: 'UTF8' })],
  integer: (name) => [leaf(name, { type: 'INT64' })],
  number: (name) => [leaf(name, { type: 'DOUBLE' })],
  boolean: (name) => [leaf(name, { type: 'BOOLEAN' })],
  date: (name) => [leaf(name, { type: 'INT32', converted_type: 'DATE' })],
  // The three levels that the format's documentation asks of a list.
  list: (name) => [
    { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    leaf('element', { type: 'BYTE_ARRAY', converted_type: 'UTF8' }),
  ],
};

function describeColumn({ name, type }: Field): SchemaElement[] {
  return columns[type](name);
}

function leaf(name: string, element: Omit<SchemaElement, 'name'>): SchemaElement {
  return { name, repetition_type: 'OPTIONAL', ...element };
}

function toParquetValue(cell: Cell, { type }: Field): unknown {
  if (cell === null) return null;
  if (type === 'integer') return BigInt(Number(cell));
  return type === 'date' ? new Date(`${String(cell)}T00:00:00Z`) : cell;
}

function describeTable(subject: TableSubject): { key: string; value: string }[] {
  const { one, table } = subject;
  const [titles, descriptions] = [tableTitles(subject), tableDescriptions(subject)];
  return [
    ...locales.map((locale) => ({ key: `title_${locale}`, value: titles[locale] })),
    ...locales.map((locale) => ({ key: `description_${locale}`, value: descriptions[locale] })),
    ...locales.map((locale) => ({ key: `page_${locale}`, value: pageUrl(subject, locale) })),
    { key: 'version', value: one.descriptor.version },
    { key: 'updated', value: one.descriptor.updated },
    { key: 'license', value: licenceOf(subject).path },
    { key: 'table_schema', value: JSON.stringify(table.schema) },
  ];
}
