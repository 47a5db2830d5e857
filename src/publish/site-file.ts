import type { Locale } from '../catalogue/locale.ts';
import { fileAddress } from '../i18n/address.ts';
import type { MessageKey } from '../i18n/message.ts';

/** What a reader wants with a file; pages group downloads by it. */
export const purposes = ['table', 'whole', 'map', 'portal', 'cite', 'metadata', 'history', 'api'] as const;
export type Purpose = (typeof purposes)[number];

/** A file of the built site that is no page. */
export type SiteFile = {
  /** From the site's root, with forward slashes and none at the beginning: `data/population/population.xlsx`. */
  readonly path: string;
  /** As readers call the form: CSV, XLSX, JSON-stat. */
  readonly format: string;
  readonly purpose: Purpose;
  /** The language of its labels, where they are in one language only. */
  readonly locale?: Locale | undefined;
  readonly mediaType: string;
  /** What it is and for whom, in a line; undefined for a file that no page offers. */
  readonly about?: MessageKey | undefined;
  readonly toBytes: () => Uint8Array | Promise<Uint8Array>;
};

/** Throws when two files would have one address. */
export function assertPaths(files: readonly SiteFile[]): void {
  const seen = new Set<string>();
  for (const { path } of files) {
    if (seen.has(path))
      throw new Error(`two files would be published as ${path}; give one package or table another name`);
    seen.add(path);
  }
}

/** Gives the full address of a file, base path included. */
export function fileUrl(site: URL, { path }: Pick<SiteFile, 'path'>): string {
  return new URL(fileAddress(path), site).href;
}
