import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, parseHTML } from 'linkedom';
import Papa from 'papaparse';
import readExcel from 'read-excel-file/node';
import Parser from 'rss-parser';
import { parse as parseVcard } from 'vcard4';
import { parseDocument } from 'yaml';
import { z } from 'zod';

/** The texts of one kind that a reader gets from a format, beside the texts as they were written. */
export type Pair = { readonly read: unknown; readonly written: unknown };
export type Format = { readonly name: string; readonly compare: (root: string) => Promise<Pair> | Pair };

type Row = Readonly<Record<string, string>>;

const locale = 'ru';

/** The rows of a table as the copy of the project has them, read by no code of the site. */
function readTable(root: string, name: string): Row[] {
  return Papa.parse<Row>(readFileSync(join(root, 'data', `${name}.csv`), 'utf8').trimEnd(), { header: true })
    .data;
}

const readBuilt = (root: string, ...path: string[]) => readFileSync(join(root, 'dist', ...path), 'utf8');
const readPage = (root: string, ...path: string[]): Document =>
  parseHTML(readBuilt(root, locale, ...path, 'index.html')).document;

/** Some centres whose name in Russian is the heading of their page; enough of them to meet every attack. */
export function listCentres(root: string): Row[] {
  const all = readTable(root, 'centres/centres');
  const same = Map.groupBy(all, ({ name_ru: name }) => name);
  return all.filter(({ name_ru: name = '' }) => same.get(name)?.length === 1).slice(0, 40);
}

/** The name in Russian. */
export const nameOf = ({ name_ru: name = '' }: Row): string => name;
const idOf = ({ id = '' }: Row): string => id;

const descriptor = z.object({
  titles: z.object({ ru: z.string() }),
  views: z.array(z.object({ id: z.string(), titles: z.object({ ru: z.string() }) })),
});

/** The first view of each dataset. */
function listViews(root: string): { dataset: string; view: string; title: string }[] {
  return globSync('data/datasets/*/datapackage.json', { cwd: root }).map((file) => {
    const { views } = descriptor.parse(JSON.parse(readFileSync(join(root, file), 'utf8')));
    return {
      dataset: file.split('/')[2] ?? '',
      view: views[0]?.id ?? '',
      title: views[0]?.titles.ru ?? '',
    };
  });
}

/** The titles of articles by their slugs. */
function listTitles(root: string): Map<string, string> {
  const files = globSync(`src/content/articles/*/${locale}.mdx`, { cwd: root });
  return new Map(
    files.map((file) => {
      const [, front = ''] = readFileSync(join(root, file), 'utf8').split(/^---$/m);
      return [file.split('/').at(-2) ?? '', String(parseDocument(front).get('title'))];
    }),
  );
}

const things = z.looseObject({ name: z.string() });
const features = z.object({
  features: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.unknown()) })),
});
const items = z.object({ items: z.array(z.object({ id: z.string(), title: z.string() })) });

/** Gives what was read of some items beside what was written of them, by their names. */
function pair<Item>(
  all: readonly Item[],
  read: (item: Item) => unknown,
  written: (item: Item) => unknown,
): Pair {
  return { read: all.map(read), written: all.map(written) };
}

const slugOf = (address: string | undefined): string =>
  new URL(address ?? '').pathname.split('/').at(-2) ?? '';

async function readFeed(root: string, file: string): Promise<Pair> {
  const feed = await new Parser().parseString(readBuilt(root, locale, file));
  const titles = listTitles(root);
  return pair(
    feed.items,
    // The library that writes feeds puts a title that needs it on lines of its own.
    ({ title }) => title?.trim(),
    ({ link }) => titles.get(slugOf(link)),
  );
}

/** A text by each kind of parser that readers have. */
export const formats: readonly Format[] = [
  {
    name: 'the heading of a centre',
    compare: (root) =>
      pair(
        listCentres(root),
        (row) => readPage(root, 'centres', idOf(row)).querySelector('h1')?.textContent,
        nameOf,
      ),
  },
  {
    name: 'JSON-LD in a page',
    compare: (root) =>
      pair(
        listCentres(root),
        (row) =>
          things.parse(
            JSON.parse(
              readPage(root, 'centres', idOf(row)).querySelector('script[type="application/ld+json"]')
                ?.textContent ?? '',
            ),
          ).name,
        nameOf,
      ),
  },
  {
    name: 'a vCard',
    compare: (root) =>
      pair(
        listCentres(root),
        (row) => {
          const cards = [parseVcard(readBuilt(root, locale, 'centres', `${idOf(row)}.vcf`))].flat();
          const names = cards.flatMap(({ parsedVcard }) =>
            parsedVcard.filter(({ property }) => property === 'FN'),
          );
          return names.map(({ value }) => value);
        },
        // The card has a backslash before a backslash (RFC 6350, 3.4); this reader takes the second and an n for the end of a line.
        (row) => [nameOf(row).replaceAll(String.raw`\n`, '\\\n')],
      ),
  },
  {
    name: 'GeoJSON',
    compare: (root) => {
      const rows = new Map(readTable(root, 'centres/centres').map((row) => [idOf(row), row]));
      const { features: all } = features.parse(
        JSON.parse(readBuilt(root, 'data', 'centres', 'centres.geojson')),
      );
      return pair(
        all,
        ({ properties }) => [properties['name_ru'], properties['note_ru'] ?? ''],
        ({ id }) => [rows.get(id)?.['name_ru'], rows.get(id)?.['note_ru']],
      );
    },
  },
  {
    name: 'a spreadsheet',
    compare: async (root) => {
      const rows = readTable(root, 'reference/codes');
      const sheets = await readExcel(join(root, 'dist', 'data', 'reference', 'codes.xlsx'));
      const texts = new Set(sheets.flatMap(({ data }) => data.flat().map(String)));
      return pair(
        rows,
        (row) => texts.has(row['label_ru'] ?? ''),
        () => true,
      );
    },
  },
  {
    name: 'CSV for programs',
    compare: (root) => ({
      read: Papa.parse(readBuilt(root, 'data', 'centres', 'centres.csv').trimEnd(), { header: true }).data,
      written: readTable(root, 'centres/centres'),
    }),
  },
  {
    name: 'CSV for Excel, with an apostrophe before what would be a formula',
    compare: (root) => {
      const text = readBuilt(root, 'data', 'reference', `codes.${locale}.csv`).replace('\ufeff', '');
      const cells = new Set(Papa.parse<string[]>(text.trimEnd(), { delimiter: ';' }).data.flat());
      const formula = /^[=+\-@]/;
      return pair(
        readTable(root, 'reference/codes').map(({ label_ru: label = '' }) => label),
        (label) => [
          cells.has(formula.test(label) ? `'${label}` : label),
          [...cells].some((one) => formula.test(one)),
        ],
        () => [true, false],
      );
    },
  },
  { name: 'Atom', compare: (root) => readFeed(root, 'feed.atom.xml') },
  { name: 'RSS', compare: (root) => readFeed(root, 'feed.rss.xml') },
  {
    name: 'JSON Feed',
    compare: (root) => {
      const titles = listTitles(root);
      return pair(
        items.parse(JSON.parse(readBuilt(root, locale, 'feed.json'))).items,
        ({ title }) => title,
        ({ id }) => titles.get(slugOf(id)),
      );
    },
  },
  {
    name: 'an SVG file',
    compare: (root) =>
      pair(
        listViews(root),
        ({ dataset, view }) =>
          new DOMParser()
            .parseFromString(
              readBuilt(root, 'data', dataset, 'views', `${view}.${locale}.svg`),
              'image/svg+xml',
            )
            .querySelector('title')?.textContent,
        ({ title }) => title,
      ),
  },
  {
    name: 'a page to embed',
    compare: (root) =>
      pair(
        listViews(root),
        ({ dataset, view }) => readPage(root, 'embed', dataset, view).querySelector('h1')?.textContent,
        ({ title }) => title,
      ),
  },
  {
    name: 'BibTeX, with braces that close',
    compare: (root) =>
      pair(
        globSync('data/*/cite.bib', { cwd: join(root, 'dist') }),
        (file) => countEntries(readBuilt(root, file)),
        () => ({ entries: 2, open: 0 }),
      ),
  },
  {
    name: 'RIS, a line for each tag',
    compare: (root) =>
      pair(
        globSync('data/*/cite.ris', { cwd: join(root, 'dist') }),
        (file) =>
          readBuilt(root, file)
            .split(/\r?\n/)
            .filter((line) => line !== '' && !/^[A-Z][A-Z0-9]  - /.test(line)),
        () => [],
      ),
  },
];

/** Counts entries and braces as BibTeX does, to which a backslash means nothing. */
function countEntries(text: string): { entries: number; open: number } {
  let [entries, open] = [0, 0];
  for (const sign of text) {
    if (sign === '@' && open === 0) entries += 1;
    else if (sign === '{') open += 1;
    else if (sign === '}') open -= 1;
  }
  return { entries, open };
}
