import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist, files, readText } from './dist.ts';

/** The two lists of files: neither can hold its own hash. */
const lists = ['data/SHA256SUMS.txt', 'data/manifest.json'];
/** Compressed copies are made of what was published, after the build. */
const published = [...files]
  .filter((file) => /^(data|api)\//.test(file) && !/\.(br|gz)$/.test(file) && !lists.includes(file))
  .sort();

type Entry = {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly mediatype: string;
};

function readManifest(file: string): Entry[] {
  const { files: entries } = JSON.parse(readText(file)) as { files: Entry[] };
  return entries;
}

const digests = new Map(
  published.map((file) => {
    const bytes = readFileSync(join(dist, file));
    return [
      file,
      { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` },
    ];
  }),
);

describe('the manifest of all files', () => {
  test('holds every file below /data/ and /api/, and none besides', () => {
    expect(
      readManifest('data/manifest.json')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(published);
  });

  test('gives the size and the SHA-256 of the very bytes that are served', () => {
    for (const { path, bytes, hash } of readManifest('data/manifest.json'))
      expect({ bytes, hash }, path).toEqual(digests.get(path));
  });
});

test('SHA256SUMS is what `sha256sum --check` takes, for every file, from the root of the site', () => {
  const lines = readText('data/SHA256SUMS.txt').trimEnd().split('\n');
  const sums = lines.map((line) => {
    // GNU coreutils: the digest, a space, a space for text or a star for binary, the name.
    const [, hash, path] = /^([0-9a-f]{64}) [ *]([^\\\n]+)$/.exec(line) ?? [];
    return [path, `sha256:${hash ?? ''}`];
  });
  expect(Object.fromEntries(sums)).toEqual(
    Object.fromEntries([...digests].map(([file, { hash }]) => [file, hash])),
  );
  expect(lines).toHaveLength(published.length);
});

const manifests = published.filter((file) => /^data\/[^/]+\/manifest\.json$/.test(file));

test.each(manifests)('%s holds every file of its folder, versions included', (manifest) => {
  const folder = manifest.slice(0, -'manifest.json'.length);
  const own = published.filter((file) => file.startsWith(folder) && file !== manifest);
  const entries = readManifest(manifest);
  expect(entries.map(({ path }) => folder + path).sort()).toEqual(own);
  for (const { path, bytes, hash } of entries) expect({ bytes, hash }).toEqual(digests.get(folder + path));
});

test('each page of a dataset has a manifest', () => {
  const pages = [...files].filter((file) => /^kk\/datasets\/[^/]+\/index\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(10);
  for (const page of pages) expect(manifests).toContain(`data/${page.split('/')[2] ?? ''}/manifest.json`);
});
