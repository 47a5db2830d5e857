import { unzipSync, zipSync } from 'fflate';
import { readKept } from './kept/read-kept.ts';
import { markOf, readCodeMark } from './kept/read-mark.ts';

/** The earliest moment that a zip can tell; given in local time, for that is how it is written down. */
const noTime = new Date(1980, 0, 1);

/** What makes a zip. */
const maker = ['src/publish/pack.ts', 'node_modules/fflate/package.json'];

/** Gives a zip of files by their paths. The same files give the same bytes: names sorted, no times. */
export function packFiles(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const mark = () => markOf(readCodeMark(...maker), ...Object.entries(files).flat());
  return readKept('zips', mark, () => zipFiles(files));
}

function zipFiles(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(files).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, files[name] ?? new Uint8Array()])), {
    level: 9,
    mtime: noTime,
  });
}

/** Gives the same zip without what differs from one writing to the next. */
export function repack(zip: Uint8Array): Uint8Array {
  return zipFiles(unzipSync(zip));
}
