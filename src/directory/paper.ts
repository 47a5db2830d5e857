import type { CentreRow } from '../catalogue/centre.ts';

/** So many centres and the lines of help go on a sheet of A4 in two columns; tests print every region. */
const onePage = 32;

/** Gives the number of pages that a list of centres takes on paper (A4). */
export function countPages(rows: readonly CentreRow[]): number {
  return Math.max(1, Math.ceil(rows.length / onePage));
}
