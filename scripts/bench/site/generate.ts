import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { makeRandom } from '../random.ts';
import { writeArticle } from './article.ts';
import { writeCentres } from './centres.ts';
import { writeDataset } from './dataset.ts';

/** How many of each a generated site has. */
export type Extent = { readonly centres: number; readonly datasets: number; readonly articles: number };

/** Pages that a site has whatever is in it: regions, lists, texts. */
const constant = 190;

/** About how many pages an entry of each kind makes, lists and embeds with it, in both languages. */
const pagesOf = { centre: 2, dataset: 30, article: 3 };

/** Gives what makes about as many pages as asked: most are centres, a fifth are of articles, a fifth of datasets. */
export function planExtent(pages: number): Extent {
  const left = Math.max(pages - constant, 60);
  return {
    centres: Math.ceil((left * 0.6) / pagesOf.centre),
    // Two maps are compared on a page of their own.
    datasets: Math.max(2, Math.ceil((left * 0.2) / pagesOf.dataset)),
    articles: Math.ceil((left * 0.2) / pagesOf.article),
  };
}

/** Copies what a build needs into a folder; packages are shared. */
export function copyProject(folder: string): void {
  const root = join(import.meta.dirname, '..', '..', '..');
  for (const name of [
    'src',
    'public',
    'scripts',
    'data',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs',
  ])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/**
 * Writes a project into a folder: this one's code, its reference tables, and generated centres, datasets and articles in place of
 * the real ones. The same extent gives the same files each time.
 */
export function generateSite(folder: string, extent: Extent): void {
  copyProject(folder);
  for (const name of ['data/archive', 'data/datasets', 'src/content/articles'])
    rmSync(join(folder, name), { recursive: true });
  const random = makeRandom(20_260_101);
  const data = join(folder, 'data');
  const regions = parseTable(join(data, 'reference', 'regions.csv')).flatMap(({ code }) =>
    code === undefined || code === 'KZ' ? [] : [code],
  );
  const centres = writeCentres(data, extent.centres, random);
  const datasets = Array.from({ length: extent.datasets }, (_, at) => `dataset-${at + 1}`);
  for (const id of datasets) writeDataset(data, id, regions, random);
  for (let at = 0; at < extent.articles; at += 1)
    writeArticle(
      join(folder, 'src', 'content', 'articles', `article-${at + 1}`),
      { datasets, centres, regions },
      random,
    );
  writeReference(data, datasets);
  writePages(join(folder, 'src', 'content', 'pages'));
}

/** Sources and indicators are those that the generated rows name. */
function writeReference(data: string, datasets: readonly string[]): void {
  const write = (name: string, lines: readonly string[]): void =>
    writeFileSync(join(data, 'reference', `${name}.csv`), `${lines.join('\n')}\n`);
  const head = (name: string): string =>
    readFileSync(join(data, 'reference', `${name}.csv`), 'utf8').split('\n')[0] ?? '';
  const ids = ['directory', ...datasets];
  write('sources', [
    head('sources'),
    ...ids.map((id) => `source-${id},Бюро,Сведения: ${id},2026-01-31,ru,https://example.org/${id},,`),
  ]);
  write('indicators', [
    head('indicators'),
    'population,persons,Халық саны,Население,Халық саны,Численность населения,share|change|rank,,',
    ...datasets.map(
      (id) =>
        `${id},persons,Көрсеткіш ${id.replace(/\D+/, '')},Показатель ${id.replace(/\D+/, '')},Саны,Число,share|change|rank,,`,
    ),
  ]);
  const glossary = parseTable(join(data, 'reference', 'glossary.csv'));
  write('glossary', [
    Papa.unparse(
      glossary.map((term) => ({ ...term, sources: 'source-directory' })),
      { newline: '\n' },
    ),
  ]);
  write('contacts', [head('contacts'), 'line,KZ,Желі,Линия,111,Кеңес,Совет,,source-directory,2026-01-31']);
}

/** The texts of the site itself name real figures: they keep their words only. */
function writePages(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.mdx')) continue;
    const file = join(folder, name);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll(/<(?:Figure|View|Table|Centre)\b[^>]*\/>/g, '…'),
    );
  }
}

/** The rows of a table by the names of its columns. */
export function parseTable(file: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

/** Takes the downloads, pictures and feeds away from a project, so that its pages alone are built. */
export function keepPagesOnly(folder: string): void {
  const pages = join(folder, 'src', 'pages');
  const data = readdirSync(join(pages, 'data')).filter((name) => name !== 'finder');
  const others = [
    ...data.map((name) => join('data', name)),
    'share',
    'api',
    '[locale]/[...feed].ts',
    '[locale]/centres/[id].vcf.ts',
  ];
  for (const name of others) rmSync(join(pages, name), { recursive: true });
}
