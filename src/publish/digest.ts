import { createHash } from 'node:crypto';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SiteFile } from './site-file.ts';
import type { Site } from './subject.ts';

/** What tells whether a file arrived whole. */
export type Digest = {
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
};

const known = new WeakMap<Catalogue, Map<string, Promise<Digest>>>();

/**
 * Gives size and SHA-256 of a file. Asked for by pages, manifests and catalogues alike, so each is computed once a process;
 * the bytes themselves are not kept, they may be large.
 */
export function digestFile(catalogue: Catalogue, site: Site, file: SiteFile): Promise<Digest> {
  const digests = known.get(catalogue) ?? new Map<string, Promise<Digest>>();
  known.set(catalogue, digests);
  const address = new URL(file.path, site).href;
  const digest = digests.get(address) ?? digestBytes(file);
  digests.set(address, digest);
  return digest;
}

async function digestBytes({ toBytes }: SiteFile): Promise<Digest> {
  const bytes = await toBytes();
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
