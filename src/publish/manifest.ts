import { digestFile, type Digest } from './digest.ts';
import { encodeJson, encodeText } from './encode.ts';
import { listFolderFiles } from './folder-files.ts';
import { listVersionFiles, type HistorySubject, type WholeSubject } from './history.ts';
import { fileUrl, type SiteFile } from './site-file.ts';
import { isVersioned } from './version.ts';

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

/** Gives the manifest of a package: all its files, those of its versions included, paths from its folder. */
export async function toManifest(subject: HistorySubject): Promise<Uint8Array> {
  const { name, version, updated } = subject.one.descriptor;
  const files = [...listFolderFiles(subject), ...(isVersioned(subject) ? listVersionFiles(subject) : [])];
  const described = await describeFiles(subject, files);
  const folder = `data/${name}/`;
  return encodeJson({
    name,
    version,
    updated,
    files: described.map((file) => describeEntry(file, file.path.slice(folder.length))),
  });
}

/** Gives the manifest of the whole: every file that the build made for programs, paths from the site's root. */
export async function toWholeManifest(
  subject: WholeSubject,
  files: readonly SiteFile[],
): Promise<Uint8Array> {
  const described = await describeFiles(subject, files);
  return encodeJson({ files: described.map((file) => describeEntry(file, file.path)) });
}

/** Gives the same as `sha256sum --check` reads it; paths from the site's root. */
export async function toChecksums(subject: WholeSubject, files: readonly SiteFile[]): Promise<Uint8Array> {
  const described = await describeFiles(subject, files);
  return encodeText(described.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(''));
}

function describeEntry({ bytes, sha256, mediaType, format }: DescribedFile, path: string) {
  return { path, format, mediatype: mediaType, bytes, hash: `sha256:${sha256}` };
}
