import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Cell, DatasetRow } from '../../catalogue/dataset.ts';
import type { Locale } from '../../catalogue/locale.ts';
import { comparePeriods, parsePeriod } from '../../catalogue/period.ts';
import type { Field } from '../../catalogue/schema.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { listCodes } from '../code-labels.ts';
import type { DatasetSubject } from '../subject.ts';
import { inEveryLanguage, sayInEveryLanguage } from '../wording.ts';

/** One side of the cube: its codes in order, what they are called, and which of them a row has. */
export type Dimension = {
  readonly id: string;
  readonly role: 'time' | 'geo' | 'metric' | undefined;
  readonly label: string;
  readonly codes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly codeOf: (row: DatasetRow, measure: Field) => string;
};

/**
 * Gives the sides of a dataset's cube: the fields of its primary key, so that every row has a cell of its own and sources that
 * contradict each other stand side by side; and one that says what is measured, where no field does.
 */
export function listDimensions(subject: DatasetSubject, locale: Locale): Dimension[] {
  const { fields, primaryKey } = subject.dataset.schema;
  const measures = listMeasures(fields);
  const own = fields.flatMap((field, column) =>
    primaryKey.includes(field.name) ? [fieldDimension(subject, field, column, locale)] : [],
  );
  const told = own.some(({ role }) => role === 'metric');
  return told && measures.length === 1 ? own : [...own, measureDimension(subject, measures, locale)];
}

/** Gives the fields that hold figures. */
export function listMeasures(fields: readonly Field[]): Field[] {
  return fields.filter(({ role }) => role === 'measure');
}

const roles: Readonly<Record<string, Dimension['role']>> = {
  periods: 'time',
  regions: 'geo',
  indicators: 'metric',
};

function fieldDimension(
  { catalogue, dataset }: DatasetSubject,
  { name, codes = '', titles }: Field,
  column: number,
  locale: Locale,
): Dimension {
  const codeOf = ({ cells }: DatasetRow) => printCode(cells[column] ?? null);
  const held = new Set(dataset.rows.map(codeOf));
  const named = codes === 'periods' ? namePeriods(held, locale) : nameCodes(catalogue, codes, held, locale);
  return {
    id: name,
    role: roles[codes],
    label: titles[locale],
    codes: named.map(([code]) => code),
    labels: Object.fromEntries(named),
    codeOf,
  };
}

function measureDimension(
  { catalogue }: DatasetSubject,
  measures: readonly Field[],
  locale: Locale,
): Dimension {
  const indicators = new Map([...catalogue.indicators.values()].map(({ id, label }) => [String(id), label]));
  const named = measures.map(({ name, indicator, titles }) => {
    const code = indicator ?? name;
    return [code, (indicators.get(code) ?? titles)[locale]] as const;
  });
  return {
    id: 'indicator',
    role: 'metric',
    label: sayInEveryLanguage('publish.jsonstat.indicator')[locale],
    codes: named.map(([code]) => code),
    labels: Object.fromEntries(named),
    codeOf: (_, { name, indicator }) => indicator ?? name,
  };
}

type Named = readonly (readonly [code: string, label: string])[];

function namePeriods(held: ReadonlySet<string>, locale: Locale): Named {
  return [...held]
    .flatMap((code) => parsePeriod(code) ?? [])
    .sort(comparePeriods)
    .map((period) => [period, formatPeriod(locale, period)]);
}

/** In the order of the list; a code that no list knows comes last, under its own name. */
function nameCodes(catalogue: Catalogue, list: string, held: ReadonlySet<string>, locale: Locale): Named {
  const known = listCodes(catalogue, list) ?? new Map();
  return [
    ...[...known.keys()].filter((code) => held.has(code)),
    ...[...held].filter((code) => !known.has(code)),
  ].map((code) => [code, (known.get(code)?.labels ?? inEveryLanguage(() => code))[locale]]);
}

function printCode(cell: Cell): string {
  return typeof cell === 'object' && cell !== null ? cell.join('|') : String(cell ?? '');
}
