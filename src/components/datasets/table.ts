import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Cell, Dataset, DatasetRow } from '../../catalogue/dataset.ts';
import type { PublishedObservation } from '../../catalogue/observation.ts';
import type { Field } from '../../catalogue/schema.ts';
import type { Source } from '../../catalogue/source.ts';
import { dimensionLabel } from '../../charts/dimension.ts';
import { formatFigure } from '../../i18n/figure.ts';
import type { Language } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { orderCodes } from './order.ts';

/** A column of the table as readers see it; several fields of the file may stand in one. */
export type TableColumn = {
  readonly field: Field;
  readonly index: number;
  readonly title: string;
  /** In what its figures are counted, where all of them are counted in the same. */
  readonly unit: string;
};

export type TableCell = {
  readonly column: TableColumn;
  readonly text: string;
  /** What stands in the file, where that is a code. */
  readonly code: string | undefined;
  /** For a measure: the figure. */
  readonly observation: PublishedObservation | undefined;
  /** For a measure: how its source puts it, in words; empty where no column says. */
  readonly exactness: string;
  /** The same, only for one that is not exact: readers are to see it at once. */
  readonly qualifier: string;
  /** Its place when rows are put in the order of this column; undefined for an unknown figure and for words. */
  readonly order: number | undefined;
  readonly source: Source | undefined;
};

export type TableRow = {
  readonly key: string;
  readonly cells: readonly TableCell[];
  readonly observations: readonly PublishedObservation[];
};

export type DatasetTable = { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] };

/** Gives the table of a dataset in one language: codes as labels, figures as their sources said them. */
export function getDatasetTable(catalogue: Catalogue, dataset: Dataset, language: Language): DatasetTable {
  const columns = getColumns(catalogue, dataset, language);
  const byRow = Map.groupBy(dataset.observations, ({ row }) => row);
  const write = makeWriter(catalogue, dataset, language);
  const rows = dataset.rows.map((row): TableRow => {
    const observations = byRow.get(row.key) ?? [];
    return { key: row.key, observations, cells: columns.map((column) => write(column, row, observations)) };
  });
  return { columns, rows };
}

/** Gives the columns that readers of a language see. */
export function getColumns(catalogue: Catalogue, dataset: Dataset, language: Language): TableColumn[] {
  return dataset.schema.fields.flatMap((field, index): TableColumn[] =>
    isShown(field, language)
      ? [
          {
            field,
            index,
            title: field.role === 'note' ? language.t('dataset.column.note') : language.label(field.titles),
            unit: field.role === 'measure' ? findUnit(catalogue, dataset, language) : '',
          },
        ]
      : [],
  );
}

function findUnit({ units }: Catalogue, { observations }: Dataset, { label }: Language): string {
  const [unit, ...others] = new Set(observations.map((one) => one.unit));
  const known = unit && others.length === 0 ? units.get(unit) : undefined;
  return known ? label(known.label) : '';
}

/** Texts in another language stand on the page of that language; how exact a figure is stands with the figure. */
function isShown({ role, lang }: Field, { locale }: Language): boolean {
  return role !== 'rounding' && role !== 'qualifier' && (lang === undefined || lang === locale);
}

type WriteCell = (
  column: TableColumn,
  row: DatasetRow,
  observations: readonly PublishedObservation[],
) => TableCell;

function makeWriter(catalogue: Catalogue, dataset: Dataset, language: Language): WriteCell {
  const labels = new Map<string, string>();
  const label = ({ name }: Field, code: string): string => {
    const key = `${name} ${code}`;
    const known = labels.get(key) ?? dimensionLabel(catalogue, dataset, name, code, language);
    labels.set(key, known);
    return known;
  };
  const orders = new Map<string, ReadonlyMap<string, number>>();
  const order = (field: Field, code: string): number | undefined => {
    const known =
      orders.get(field.name) ??
      new Map(orderCodes(catalogue, dataset, field, language).map((one, index) => [one, index]));
    orders.set(field.name, known);
    return known.get(code);
  };
  const several = dataset.schema.fields.filter(({ role }) => role === 'measure').length > 1;
  const qualifier = dataset.schema.fields.find(({ role }) => role === 'qualifier');
  return (column, row, observations) => {
    const { field, index } = column;
    const cell = row.cells[index] ?? null;
    const code = field.codes !== undefined && typeof cell === 'string' ? cell : undefined;
    const nothing = {
      observation: undefined,
      source: undefined,
      exactness: '',
      qualifier: '',
      order: undefined,
    };
    const plain = { column, code, text: writePlain(cell, language), ...nothing };
    if (field.role === 'measure') {
      const observation = observations.find(({ id }) => !several || id.endsWith(`#${field.name}`));
      const exactness =
        qualifier && observation ? writeQualifier(observation, qualifier, label, language) : '';
      return {
        ...plain,
        observation,
        exactness,
        text: writeFigure(catalogue, observation, language),
        qualifier: observation?.qualifier === 'exact' ? '' : exactness,
        order: observation?.value ?? undefined,
      };
    }
    if (code === undefined) return plain;
    const source = [...catalogue.sources.values()].find(({ id }) => field.codes === 'sources' && id === code);
    return {
      ...plain,
      source,
      text: source ? source.publisher : label(field, code),
      order: order(field, code),
    };
  };
}

function writeFigure(
  catalogue: Catalogue,
  observation: PublishedObservation | undefined,
  { locale, t }: Language,
): string {
  if (!observation || observation.value === null) return t('dataset.not-published');
  const unit = catalogue.units.get(observation.unit);
  if (!unit) throw new Error(`no unit «${observation.unit}» for ${observation.id}`);
  return formatFigure(locale, observation, unit, 'said');
}

function writeQualifier(
  { qualifier, rounding, value }: PublishedObservation,
  field: Field,
  label: (field: Field, code: string) => string,
  { t, locale }: Language,
): string {
  if (value === null) return '';
  const words = label(field, qualifier);
  return rounding === 0
    ? words
    : t('dataset.qualifier.step', { qualifier: words, step: formatNumber(locale, rounding) });
}

function writePlain(cell: Cell, { locale }: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return formatNumber(locale, cell, 2);
  return typeof cell === 'object' ? cell.join(', ') : String(cell);
}
