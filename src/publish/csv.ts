import { onceFor } from '../catalogue/lazy.ts';
import type { Table } from '../catalogue/package.ts';

/**
 * Gives a table as CSV: the very text that stands in data/. Made once, for it is asked for by itself and by each description that
 * tells its size and hash.
 */
export const toCsv = onceFor(({ csv }: Table): Uint8Array => new TextEncoder().encode(csv));
