import type { Cell } from './dataset.ts';
import type { Field } from './schema.ts';

/** A column of codes: each distinct cell once, and for each row which of them stands there. */
export type Coded<Value> = {
  readonly values: readonly Value[];
  /** For each row the index of its cell in `values`. */
  readonly codes: Uint32Array;
};

/** A column of a table as typed cells; null is an empty cell, or one that the check has refused. */
export type Column = Coded<Cell> & {
  readonly field: Field;
  /** Its place in the file, from 1: a file may order its columns otherwise than the schema. */
  readonly position: number;
};

/** Rows that are alike: for each row the number of its group. */
export type Grouping = { readonly codes: Uint32Array; readonly count: number };

/** Up to this many possible groups a plain array finds a group's number, beyond it a map. */
const mostDense = 2 ** 22;

/** Groups the rows that have the same cells in all the columns given; groups are numbered in the order of their first row. */
export function groupRows(columns: readonly Coded<unknown>[], length: number): Grouping {
  let grouping: Grouping = { codes: new Uint32Array(length), count: length === 0 ? 0 : 1 };
  for (const column of columns) grouping = splitGroups(grouping, column);
  return grouping;
}

function splitGroups({ codes, count }: Grouping, column: Coded<unknown>): Grouping {
  const width = column.values.length;
  const number = count * width <= mostDense ? numberDense(count * width) : numberSparse();
  const split = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row += 1)
    split[row] = number((codes[row] ?? 0) * width + (column.codes[row] ?? 0));
  return { codes: split, count: number(-1) };
}

/** Gives keys numbers in the order in which they come; -1 asks how many there are. */
type Numbering = (key: number) => number;

function numberDense(size: number): Numbering {
  const numbers = new Uint32Array(size);
  let count = 0;
  return (key) => {
    if (key < 0) return count;
    const known = numbers[key] ?? 0;
    if (known > 0) return known - 1;
    numbers[key] = count + 1;
    count += 1;
    return count - 1;
  };
}

function numberSparse(): Numbering {
  const numbers = new Map<number, number>();
  return (key) => {
    if (key < 0) return numbers.size;
    const known = numbers.get(key) ?? numbers.size;
    if (known === numbers.size) numbers.set(key, known);
    return known;
  };
}

/** Gives the rows of each group, in the order of the file. */
export function rowsByGroup({ codes, count }: Grouping): Uint32Array[] {
  const sizes = new Uint32Array(count);
  for (const code of codes) sizes[code] = (sizes[code] ?? 0) + 1;
  const groups = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(count);
  codes.forEach((code, row) => {
    const place = filled[code] ?? 0;
    const group = groups[code];
    if (group) group[place] = row;
    filled[code] = place + 1;
  });
  return groups;
}
