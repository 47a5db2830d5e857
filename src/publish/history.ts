import type { Catalogue } from '../catalogue/catalogue.ts';
import { compareAll, type Changes } from './changes.ts';
import { encodeJson } from './encode.ts';
import type { SiteFile } from './site-file.ts';
import { dataUrl, type PackageSubject, type Site } from './subject.ts';
import { compareVersions, currentVersion, type Version } from './version.ts';

/** The whole that is published: what data/ holds now and the versions kept of earlier. */
export type WholeSubject = {
  readonly catalogue: Catalogue;
  readonly archive: readonly Version[];
  readonly site: Site;
};

/** A package with its earlier versions. */
export type HistorySubject = WholeSubject & PackageSubject;

/**
 * Gives the versions of a package, oldest first, the one in data/ last: as it was kept, once it is kept.
 * Throws when data/ holds other rows than the archive under the same number, or an older number than the archive.
 */
export function listVersions(subject: HistorySubject): Version[] {
  const now = currentVersion(subject);
  const own = subject.archive.filter((one) => one.package === now.package);
  const kept = own.find(({ version }) => version === now.version);
  for (const [file, bytes] of now.files) {
    const old = kept?.files.get(file);
    if (!old || !file.endsWith('.csv') || Buffer.from(old).equals(bytes)) continue;
    throw new Error(
      `${subject.one.folder}/${file}: differs from version ${now.version} that was published → raise "version" and "updated" in ${subject.one.folder}/datapackage.json`,
    );
  }
  const newest = own
    .map(({ version }) => version)
    .sort(compareVersions)
    .at(-1);
  if (newest !== undefined && compareVersions(newest, now.version) > 0) {
    throw new Error(
      `${subject.one.folder}/datapackage.json: version ${now.version} is older than ${newest} that was published → give a higher number`,
    );
  }
  return [...own.filter((one) => one !== kept), kept ?? now].sort((a, b) =>
    compareVersions(a.version, b.version),
  );
}

/** Gives the files that stay at the address of their version. */
export function listVersionFiles(subject: HistorySubject): SiteFile[] {
  return listVersions(subject).flatMap(({ package: name, version, files }) =>
    [...files].map(([file, bytes]) => ({
      path: `data/${name}/v/${version}/${file}`,
      format: file.endsWith('.csv') ? 'CSV' : 'Data Package',
      purpose: 'history' as const,
      mediaType: file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json',
      toBytes: () => bytes,
    })),
  );
}

/** Gives what each version of a package changed, newest first. */
export function listChanges(subject: HistorySubject): Changes[] {
  return compareAll(listVersions(subject)).reverse();
}

/** Gives the published figures that turned out wrong: changed cells of measures. The page tells of them. */
export function listCorrections(
  subject: HistorySubject,
): (Changes['changed'][number] & { to: string; date: string })[] {
  const measures = new Set(
    subject.one.tables.flatMap(({ schema }) =>
      schema.fields.filter(({ role }) => role === 'measure').map(({ name }) => name),
    ),
  );
  return listChanges(subject).flatMap(({ changed, to, date }) =>
    changed.flatMap(({ row, fields }) => {
      const own = fields.filter(({ name, from }) => measures.has(name) && from !== '');
      return own.length > 0 ? [{ row, fields: own, to, date }] : [];
    }),
  );
}

/** Gives the change log of a package: its versions with their addresses, and what each one changed. */
export function toChangeLog(subject: HistorySubject): Uint8Array {
  const { name, titles } = subject.one.descriptor;
  return encodeJson({
    name,
    titles,
    versions: listVersions(subject)
      .map(({ version, updated, files }) => ({
        version,
        updated,
        files: [...files.keys()].map((file) => dataUrl(subject.site, name, 'v', version, file)),
      }))
      .reverse(),
    changes: listChanges(subject).map(({ from = null, ...rest }) => ({ from, ...rest })),
  });
}
