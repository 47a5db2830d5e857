import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { issueLanguages, printIssue } from '../../../scripts/print-issue.ts';
import { sortIssues } from '../../../src/catalogue/issue.ts';
import { parseCatalogue } from '../../../src/catalogue/load.ts';
import { readProject } from '../../../src/catalogue/read.ts';
import { smallRoot } from './small.ts';

// Each folder of tests/fixtures/bad lies over the small project; expected.<language>.txt holds what the check must say.
// An empty one means that the input is accepted. UPDATE_BAD=1 writes them anew; read the difference.

const bad = join(import.meta.dirname, '..', '..', 'fixtures', 'bad');
const persons = 'data/datasets/persons-with-disabilities/persons-with-disabilities.csv';
const small = readProject(smallRoot);
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Copies the small project to a folder of its own. */
function copySmall(): string {
  const root = mkdtempSync(join(tmpdir(), 'qoldau-bad-'));
  folders.push(root);
  cpSync(smallRoot, root, { recursive: true });
  return root;
}

describe.each(readdirSync(bad))('the input %s', (name) => {
  const files = new Map([...small, ...readProject(join(bad, name))]);
  const issues = sortIssues(parseCatalogue(files).issues);

  test.each(issueLanguages)('is told in %s', (language) => {
    const file = join(bad, name, `expected.${language}.txt`);
    const said = issues.map((issue) => `${printIssue(issue, language)}\n`).join('');
    if (process.env['UPDATE_BAD'] && !process.env['CI']) writeFileSync(file, said);
    expect(said).toBe(readFileSync(file, 'utf8'));
  });
});

// What cannot be kept in the repository is made here.
describe('the input', () => {
  const types = (root: string) =>
    parseCatalogue(readProject(root)).issues.map(({ type, file }) => `${type} ${file}`);

  test('of 200 MB is refused without being read', () => {
    const root = copySmall();
    // A file with a hole: it has its size without being written.
    truncateSync(join(root, persons), 200_000_000);
    const begun = performance.now();
    expect(types(root)).toContain(`file/large ${persons}`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test('of one cell of a megabyte is refused', () => {
    const root = copySmall();
    writeFileSync(
      join(root, persons),
      readFileSync(join(root, persons), 'utf8').replace('Не опубликовано', 'а'.repeat(1_000_000)),
    );
    expect(types(root)).toContain(`cell/long ${persons}`);
  });

  test('of a folder in the place of a file is refused', () => {
    const root = copySmall();
    rmSync(join(root, persons));
    mkdirSync(join(root, persons));
    expect(types(root)).toContain(`file/folder ${persons}`);
  });

  test.each([
    ['out of data/', '/etc/hostname'],
    ['to nowhere', '/nonexistent'],
  ])('of a link %s is refused', (_title, target) => {
    const root = copySmall();
    rmSync(join(root, persons));
    symlinkSync(target, join(root, persons));
    expect(types(root)).toContain(`file/link ${persons}`);
  });

  test('of a file that is missing is refused', () => {
    const root = copySmall();
    rmSync(join(root, persons));
    expect(types(root)).toContain(`file/missing ${persons}`);
  });

  test.each(['Жаңа жиынтық', 'a b', '-rf', '..', 'new\nline', '<script>', '__proto__', 'a\u202eb'])(
    'of a dataset and an article in folders called %j is refused',
    (name) => {
      const copy = (from: string, to: string) =>
        new Map([...small].map(([path, content]) => [path.replace(from, to), content]));
      const dataset = copy('datasets/services/', `datasets/${name}/`);
      expect(parseCatalogue(dataset).issues).toContainEqual(
        expect.objectContaining({ type: 'file/name', file: `data/datasets/${name}` }),
      );
      const article = copy('articles/hello/', `articles/${name}/`);
      expect(parseCatalogue(article).issues.map(({ type }) => type)).toEqual(['file/name']);
    },
  );

  test.each(['pipe', 'unreadable name'])('of a %s is refused', (kind) => {
    const root = copySmall();
    const file =
      kind === 'pipe'
        ? join(root, persons)
        : Buffer.concat([Buffer.from(join(root, 'data')), Buffer.from([47, 255, 254])]);
    rmSync(join(root, persons));
    if (kind === 'pipe') execFileSync('mkfifo', [join(root, persons)]);
    else writeFileSync(file, 'x');
    expect(types(root).some((one) => one.startsWith('file/unreadable'))).toBe(true);
  });
});
