import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { descriptorFile } from './datapackage.ts';
import { compareVersions, type Version } from './version.ts';

/** Where published versions are kept: `<package>/<version>/`, written by scripts/archive.ts and never edited. */
export const archiveFolder = 'data/archive';

/** The descriptor's name in the archive: every datapackage.json of data/ is checked as a package of today. */
export const archivedDescriptor = 'descriptor.json';

const dated = z.object({ updated: z.string() });

/** Reads the versions kept below `root`, by package and from the oldest. Hidden files are passed over. */
export function readArchive(root: string): Version[] {
  const top = join(root, archiveFolder);
  if (!existsSync(top)) return [];
  return listFolders(top).flatMap((name) =>
    listFolders(join(top, name))
      .sort(compareVersions)
      .map((version) => readVersion(join(top, name, version), name, version)),
  );
}

let known: readonly Version[] | undefined;

/** Gives the archive of the project in the working folder, read once a process. */
export function getArchive(): readonly Version[] {
  known ??= readArchive(process.cwd());
  return known;
}

function readVersion(folder: string, name: string, version: string): Version {
  const files = new Map(
    readdirSync(folder)
      .filter((file) => !file.startsWith('.'))
      .sort()
      .map((file) => [
        file === archivedDescriptor ? descriptorFile : file,
        new Uint8Array(readFileSync(join(folder, file))),
      ]),
  );
  const text = new TextDecoder().decode(files.get(descriptorFile));
  if (text === '') throw new Error(`${archiveFolder}/${name}/${version}: no ${archivedDescriptor}`);
  return { package: name, version, updated: dated.parse(JSON.parse(text)).updated, files };
}

function listFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
