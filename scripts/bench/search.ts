import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { getCatalogue } from '../../src/catalogue/current.ts';
import { locales, type Locale } from '../../src/catalogue/locale.ts';
import { sendFinderData, type FinderCentre, type FinderData } from '../../src/directory/finder/data.ts';
import { toDocuments } from '../../src/directory/finder/documents.ts';
import { countValues, filterCentres } from '../../src/directory/finder/filters.ts';
import { makeFinderData } from '../../src/directory/finder/make.ts';
import { getLanguage } from '../../src/i18n/language.ts';
import { buildSearch, type Search } from '../../src/search/search.ts';
import { generateCentres } from './generate-centres.ts';
import { report } from './report.ts';

/** How many centres are generated, and what must hold with them. */
const count = 10_000;
const limits = { queryMs: 16, loadedKb: 600 };

/** Each is measured so often. */
const runs = 5;

/** What is chosen besides the words, as a reader narrows the list. */
const choice = new Map([['status', new Set(['operating', 'unknown'])]] as const);

let failed = false;
const head = ['centres', 'loaded, kB', 'gzip, kB', 'index, ms', 'longest step, ms'];
const rows = [[...head, 'query, ms', 'keystroke, ms', 'answer, ms']];
for (const locale of locales) {
  const real = makeFinderData(getCatalogue(), getLanguage(locale));
  for (const data of [real, generateCentres(real, count)]) rows.push(measure(locale, data));
}
const notes = ['Of queries, keystrokes and answers (a keystroke with filters) median / p95 / slowest.'];
await report({ name: 'search', rows, notes }, process.argv.includes('--write'));
process.exitCode = failed ? 1 : 0;

/** Gives a row of the table. */
function measure(locale: Locale, data: FinderData): string[] {
  const json = JSON.stringify(sendFinderData(data));
  const gzip = gzipSync(json, { level: 9 }).length;
  const { search, steps } = build(data);
  const queries = readQueries(locale);
  // As they are typed: each beginning is a query too.
  const typed = [...new Set(queries.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1))))];
  queries.forEach((query) => search(query));
  const whole = sortNumbers(queries.map((query) => time(() => search(query))));
  const strokes = sortNumbers(typed.map((query) => time(() => search(query))));
  const answers = sortNumbers(queries.map((query) => time(() => answer(search, data.centres, query))));
  if (data.centres.length >= count) {
    check(gzip / 1000 <= limits.loadedKb, `${kb(gzip)} kB are loaded, more than ${limits.loadedKb}`);
    check((whole.at(-1) ?? 0) < limits.queryMs, `the slowest query takes ${ms(whole.at(-1) ?? 0)} ms`);
  }
  return [
    `${data.centres.length}, ${locale}`,
    kb(json.length),
    kb(gzip),
    ms(sum(steps)),
    ms(Math.max(...steps)),
    ...[whole, strokes, answers].map(summarize),
  ];
}

/** The queries of the gold set, as people type them. */
function readQueries(locale: Locale): string[] {
  const fixtures = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'search');
  const text = readFileSync(join(fixtures, `queries.${locale}.csv`), 'utf8');
  return Papa.parse<{ readonly query: string }>(text, { header: true, skipEmptyLines: true }).data.map(
    ({ query }) => query,
  );
}

function build(data: FinderData): { search: Search<FinderCentre>; steps: number[] } {
  const steps: number[] = [];
  const building = buildSearch(toDocuments(data), data.vocabulary);
  for (;;) {
    const begun = performance.now();
    const { done, value } = building.next();
    steps.push(performance.now() - begun);
    if (done) return { search: value, steps };
  }
}

/** All that a keystroke asks for: found, narrowed, counted beside each option. */
function answer(search: Search<FinderCentre>, centres: readonly FinderCentre[], query: string): void {
  const found = query === '' ? centres : search(query).found.map(({ item }) => item);
  filterCentres(found, choice);
  countValues(found, choice);
}

function summarize(times: readonly number[]): string {
  const at = (share: number): string =>
    ms(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return [at(0.5), at(0.95), at(1)].join(' / ');
}

function check(holds: boolean, problem: string): void {
  if (holds) return;
  console.error(`  ✗ ${problem}`);
  failed = true;
}

/** Gives the time that something takes, ms: the best of some runs, for other work on the machine only ever adds. */
function time(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const begun = performance.now();
      run();
      return performance.now() - begun;
    }),
  );
}

function sortNumbers(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function ms(value: number): string {
  return value.toFixed(2);
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
