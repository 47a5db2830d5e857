/** What stands in a cell: JSON. */
type Cell = unknown;

/** A column: its cells, or, where they repeat, each different one once and by number for every row; null is «not there». */
type Column =
  | { readonly cells: readonly Cell[] }
  | { readonly different: readonly Cell[]; readonly at: readonly number[] };

/** Rows by columns: keys are written once, and like stands beside like, which compresses to a half. */
export type Packed<Row> = {
  readonly columns: Readonly<Partial<Record<keyof Row & string, Column>>>;
  readonly length: number;
};

/** Gives rows of JSON by columns. */
export function packRows<Row extends object>(rows: readonly Row[]): Packed<Row> {
  const keys = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = Object.fromEntries(
    [...keys].map((key) => [key, packColumn(rows.map((row) => Reflect.get(row, key) ?? null))]),
  );
  return { columns: columns as Packed<Row>['columns'], length: rows.length };
}

function packColumn(cells: readonly Cell[]): Column {
  const numbers = new Map<string, number>();
  const at = cells.map((cell) => {
    const key = JSON.stringify(cell);
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
  if (numbers.size * 2 > cells.length) return { cells };
  return { different: [...numbers.keys()].map((key) => JSON.parse(key)), at };
}

/** Gives the rows back. Cells that repeat are one and the same object in all their rows. */
export function unpackRows<Row extends object>({ columns, length }: Packed<Row>): Row[] {
  const lists = Object.entries<Column | undefined>(columns).map(
    ([key, column]) => [key, unpackColumn(column)] as const,
  );
  return Array.from({ length }, (_, at) => {
    const cells = lists.flatMap(([key, list]) => (list[at] === null ? [] : [[key, list[at]]]));
    return Object.fromEntries(cells) as Row;
  });
}

function unpackColumn(column: Column | undefined): readonly Cell[] {
  if (!column) return [];
  if ('cells' in column) return column.cells;
  return column.at.map((number) => column.different[number]);
}
