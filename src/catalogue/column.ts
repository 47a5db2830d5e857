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
  return count * width <= mostDense
    ? splitDense(codes, column.codes, width, count * width)
    : splitSparse(codes, column.codes, width);
}

function splitDense(codes: Uint32Array, inner: Uint32Array, width: number, size: number): Grouping {
  /** The number of each group that has come, from 1. */
  const numbers = new Uint32Array(size);
  const split = new Uint32Array(codes.length);
  let count = 0;
  for (let row = 0; row < codes.length; row += 1) {
    const key = (codes[row] ?? 0) * width + (inner[row] ?? 0);
    const number = numbers[key] || (count += 1);
    numbers[key] = number;
    split[row] = number - 1;
  }
  return { codes: split, count };
}

function splitSparse(codes: Uint32Array, inner: Uint32Array, width: number): Grouping {
  const numbers = new Map<number, number>();
  const split = codes.map((code, row) => {
    const key = code * width + (inner[row] ?? 0);
    const number = numbers.get(key) ?? numbers.size;
    if (number === numbers.size) numbers.set(key, number);
    return number;
  });
  return { codes: split, count: numbers.size };
}

/** Gives the rows of each group, in the order of the file. */
export function rowsByGroup({ codes, count }: Grouping): Uint32Array[] {
  const sizes = new Uint32Array(count);
  for (const code of codes) sizes[code] = (sizes[code] ?? 0) + 1;
  const groups = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(count);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    const place = filled[code] ?? 0;
    const group = groups[code];
    if (group) group[place] = row;
    filled[code] = place + 1;
  }
  return groups;
}
