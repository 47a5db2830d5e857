import { writeLicences } from './licences.ts';
import { writeManifests } from './manifest.ts';
import { writeSbom } from './sbom.ts';
import { writeHeadersFile } from './serving.ts';

/** Writes what lies beside the pages and is made of them or of the lock file: checksums, materials, licences, headers. */
export function completeFolder(folder: string): void {
  writeManifests(folder);
  writeSbom(folder);
  writeLicences(folder);
  writeHeadersFile(folder);
}
