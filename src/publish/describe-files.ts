import { digestFile, type Digest } from './digest.ts';
import { listFolderFiles } from './folder-files.ts';
import type { HistorySubject, WholeSubject } from './history.ts';
import { fileUrl, type SiteFile } from './site-file.ts';

/** A file with its full address, size and SHA-256, as pages offer it. */
export type DescribedFile = SiteFile & Digest & { readonly url: string };

/** Gives files with what a reader needs to trust them. */
export function describeFiles(
  { catalogue, site }: Pick<WholeSubject, 'catalogue' | 'site'>,
  files: readonly SiteFile[],
): Promise<DescribedFile[]> {
  return Promise.all(
    files.map(async (file) => ({
      ...file,
      ...(await digestFile(catalogue, site, file)),
      url: fileUrl(site, file),
    })),
  );
}

/** Gives every file of a package with its size and SHA-256: what its page offers. */
export function describeFolder(subject: HistorySubject): Promise<DescribedFile[]> {
  return describeFiles(subject, listFolderFiles(subject));
}
