import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { getCatalogue } from '../../src/catalogue/current.ts';
import { locales, type Locale } from '../../src/catalogue/locale.ts';
import {
  receiveFinderData,
  sendFinderData,
  type FinderCentre,
  type FinderData,
} from '../../src/directory/finder/data.ts';
import { toDocuments } from '../../src/directory/finder/documents.ts';
import { countValues, filterCentres } from '../../src/directory/finder/filters.ts';
import { makeFinderData } from '../../src/directory/finder/make.ts';
import { getLanguage } from '../../src/i18n/language.ts';
import { buildSearch, type Search } from '../../src/search/search.ts';
import { generateCentres } from './generate-centres.ts';

/** How many centres are generated, and what must hold with them. */
const count = 10_000;
const limits = { queryMs: 16, loadedKb: 600 };

/** Each is measured so often. */
const runs = 5;

/** What is chosen besides the words, as a reader narrows the list. */
const choice = new Map([['status', new Set(['operating', 'unknown'])]] as const);

let failed = false;
for (const locale of locales) {
  const real = makeFinderData(getCatalogue(), getLanguage(locale));
  for (const data of [real, generateCentres(real, count)]) measure(locale, data);
}
process.exitCode = failed ? 1 : 0;

function measure(locale: Locale, data: FinderData): void {
  const json = JSON.stringify(sendFinderData(data));
  const [gzip, brotli] = [gzipSync(json, { level: 9 }).length, brotliCompressSync(json).length];
  const parse = time(() => receiveFinderData(JSON.parse(json)));
  const { search, steps } = build(data);
  const queries = readQueries(locale);
  // As they are typed: each beginning is a query too.
  const typed = [...new Set(queries.flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1))))];
  queries.forEach((query) => search(query));
  const whole = sortNumbers(queries.map((query) => time(() => search(query))));
  const strokes = sortNumbers(typed.map((query) => time(() => search(query))));
  const answers = sortNumbers(queries.map((query) => time(() => answer(search, data.centres, query))));
  console.log(`\n${data.centres.length} centres, ${locale}`);
  console.log(
    `  loaded     ${kb(json.length)} kB, gzip ${kb(gzip)} kB, brotli ${kb(brotli)} kB, parsed in ${ms(parse)} ms`,
  );
  console.log(
    `  index      made in ${ms(sum(steps))} ms, ${steps.length} steps, longest ${ms(Math.max(...steps))} ms`,
  );
  report('queries', whole);
  report('keystrokes', strokes);
  report('answers', answers);
  if (data.centres.length < count) return;
  check(gzip / 1000 <= limits.loadedKb, `${kb(gzip)} kB are loaded, more than ${limits.loadedKb}`);
  check((whole.at(-1) ?? 0) < limits.queryMs, `the slowest query takes ${ms(whole.at(-1) ?? 0)} ms`);
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

function report(name: string, times: readonly number[]): void {
  const at = (share: number): string =>
    ms(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  console.log(
    `  ${name.padEnd(10)} ${times.length}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`,
  );
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
