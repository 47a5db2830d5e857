import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { mediaTypeOf } from '../src/publish/serving/media-types.ts';

/** A file that is told of. */
type Entry = {
  /** From the folder of its manifest. */
  readonly path: string;
  readonly mediatype: string | undefined;
  readonly bytes: number;
  readonly hash: string;
};

const descriptor = 'datapackage.json';
const manifest = 'manifest.json';
const sums = 'SHA256SUMS.txt';

/**
 * Writes what tells whether files below data/ and api/ of a built site arrived whole: `data/<package>/manifest.json` for each
 * package, `data/manifest.json` for all, and `data/SHA256SUMS.txt` as `sha256sum --check` reads it from the site's root. They
 * are made of the files themselves, so that none is left out, whoever made it.
 */
export function writeManifests(root: string): void {
  const data = join(root, 'data');
  for (const one of readdirSync(data, { withFileTypes: true })) {
    const folder = join(data, one.name);
    if (!one.isDirectory() || !existsSync(join(folder, descriptor))) continue;
    const { name, version, updated } = JSON.parse(readFileSync(join(folder, descriptor), 'utf8')) as Record<
      string,
      unknown
    >;
    writeJson(join(folder, manifest), { name, version, updated, files: describeFolder(folder) });
  }
  const entries = [
    ...describeFolder(data).map((entry) => ({ ...entry, path: `data/${entry.path}` })),
    ...describeFolder(join(root, 'api')).map((entry) => ({ ...entry, path: `api/${entry.path}` })),
  ];
  writeJson(join(data, manifest), { files: entries });
  writeFileSync(
    join(data, sums),
    entries.map(({ hash, path }) => `${hash.slice('sha256:'.length)}  ${path}\n`).join(''),
  );
}

/** Every file below a folder, by path; its own manifest is not there yet. */
function describeFolder(folder: string): Entry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      return { path, mediatype: mediaTypeOf(path), bytes: bytes.length, hash };
    });
}

function writeJson(path: string, content: unknown): void {
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}
