import { encodeCompactJson } from '../encode.ts';
import type { HsdsObject } from './nest.ts';

/** Gives a list as the first and only page of an HSDS API. */
export function toPage(contents: readonly HsdsObject[]): Uint8Array {
  return encodeCompactJson({
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  });
}
