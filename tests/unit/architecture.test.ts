import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', 'src');

/** What components may import; layouts take these and components, pages all. */
const shown = [
  ...['catalogue', 'i18n', 'search', 'directory', 'site-search'],
  ...['charts', 'map', 'publish', 'browser', 'styles'],
];

/** Folders of src/ from left to right; a file may import from its own folder and from those named. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  catalogue: [],
  i18n: ['catalogue'],
  search: ['catalogue', 'i18n'],
  directory: ['catalogue', 'i18n', 'search'],
  charts: ['catalogue', 'i18n'],
  map: ['catalogue', 'i18n', 'charts', 'directory'],
  'site-search': ['catalogue', 'i18n', 'search', 'directory'],
  publish: ['catalogue', 'i18n', 'search', 'directory', 'charts', 'map'],
  browser: ['directory', 'site-search', 'charts', 'map', 'i18n', 'search'],
  styles: [],
  components: shown,
  layouts: [...shown, 'components'],
  pages: [...shown, 'components', 'layouts'],
};

type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|astro)$/.test(file),
);
const imports = files.flatMap(readImports);
const folderOf = (file: string): string => file.split('/')[0] ?? '';

test('every folder of src has a place in the order', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map(folderOf));
  expect([...folders].filter((folder) => folder !== 'content' && !(folder in mayImport))).toEqual([]);
});

test('no import points backwards', () => {
  const backwards = imports.filter(({ from, to }) => {
    const [own, other] = [folderOf(from), folderOf(to)];
    return from.includes('/') && own !== other && !mayImport[own]?.includes(other);
  });
  expect(backwards.filter(({ from, typeOnly }) => !(typeOnly && folderOf(from) === 'browser'))).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const graph = Map.groupBy(
    imports.filter(({ typeOnly }) => !typeOnly),
    ({ from }) => from,
  );
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    expect(path, `cycle: ${[...path, file].join(' → ')}`).not.toContain(file);
    if (done.has(file)) return;
    for (const { to } of graph.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  files.forEach((file) => walk(file, []));
  expect(done.size).toBeGreaterThan(10);
});

test('only files named read*.ts, messages and pages of content touch the disk', () => {
  const readers = files.filter((file) => /from 'node:fs/.test(readFileSync(join(root, file), 'utf8')));
  expect(readers.filter((file) => !/\/read[^/]*\.ts$/.test(file) && file !== 'i18n/message.ts')).toEqual([]);
});

test('browser code imports nothing of Node', () => {
  const browser = files.filter((file) => folderOf(file) === 'browser');
  expect(browser.filter((file) => /from 'node:/.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});

function readImports(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [
    ...text.matchAll(
      /(?:import|export)\s+(type\s)?[^'";]*?from\s+'(\.[^']+)'|import\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g,
    ),
  ];
  return found.map((match) => ({
    from: file,
    to: relative(root, join(root, dirname(file), match[2] ?? match[3] ?? match[4] ?? '')),
    typeOnly: Boolean(match[1]) || text.slice(0, match.index).endsWith('typeof '),
  }));
}
