import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { generateSite } from '../../scripts/bench/site/generate.ts';

// A second build makes anew only what a change touches, and gives what a first one would.

const folder = mkdtempSync(join(tmpdir(), 'qoldau-again-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('after a change of one row what did not change is reused, and the site is that of a clean build', () => {
  const project = join(folder, 'one');
  generateSite(project, { centres: 6, datasets: 3, articles: 2 });
  const first = build(project);
  for (const kind of kinds) expect(first.get(kind), kind).toMatchObject({ reused: 0 });

  const table = join(project, 'data', 'datasets', 'dataset-2', 'dataset-2.csv');
  const rows = readFileSync(table, 'utf8');
  const row = /^KZ-75,2025,child,(\d+),/m.exec(rows);
  writeFileSync(table, rows.replace(row?.[0] ?? '', (row?.[0] ?? '').replace(/\d+,$/, '3,')));
  expect(readFileSync(table, 'utf8')).not.toBe(rows);
  const second = build(project);
  // Two datasets of three did not change.
  for (const kind of ['pictures', 'workbooks', 'zips'])
    expect(second.get(kind)?.reused, kind).toBeGreaterThan(second.get(kind)?.made ?? Infinity);
  expect(second.get('share-cards')?.made).toBeLessThan(first.get('share-cards')?.made ?? 0);
  expect(second.get('gzip')?.reused).toBeGreaterThan(0);

  const clean = join(folder, 'clean');
  cpSync(project, clean, {
    recursive: true,
    filter: (path) => !['dist', '.astro'].some((name) => path === join(project, name)),
  });
  expect(build(clean).get('pictures')).toMatchObject({ reused: 0 });
  expect(digestFiles(join(project, 'dist'))).toEqual(digestFiles(join(clean, 'dist')));
}, 900_000);

const kinds = ['brotli', 'gzip', 'pictures', 'share-cards', 'workbooks', 'zips'];

type Count = { readonly made: number; readonly reused: number };

/** Builds the project of a folder; gives what the build says that it made and reused. */
function build(project: string): Map<string, Count> {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, COMMIT: 'again' },
  });
  expect(status, stderr).toBe(0);
  return new Map(
    [...stdout.matchAll(/([\w-]+) (\d+) made, (\d+) reused/g)].map(([, kind = '', made, reused]) => [
      kind,
      { made: Number(made), reused: Number(reused) },
    ]),
  );
}

function digestFiles(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(root.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}
