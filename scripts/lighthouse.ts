import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { ensureChromium } from './chromium.ts';
import { kindOf } from './page-kinds.ts';
import { run } from './run.ts';
import { serveFolder } from './server.ts';

const help = `npm run lighthouse -- [--runs 3] [--help]

Measures the heaviest page of each kind, in both languages, with Lighthouse as a telephone, and writes the table
docs/quality.md. Takes dist/ as it is: build before. Of several runs a page the median counts. Installs Lighthouse into .astro/ the first time.
Ends with 1 where a goal is missed. Other work on the machine spoils the times: let it be idle.`;

const version = '13.5.0';
const cache = join('.astro', `lighthouse-${version}`);
const goals = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

/** Now and then Chromium gives Lighthouse no trace of a page, and it asks to be run again. */
const attempts = 3;

/** The times of a page: largest paint and blocking in ms, shift as a share. */
const audits = ['largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'] as const;

const score = z.object({ score: z.number() });
const number = z.object({ numericValue: z.number() });
const report = z.object({
  /** How fast the machine is: a slower one makes a slower telephone. */
  environment: z.object({ benchmarkIndex: z.number() }),
  categories: z.object({ performance: score, accessibility: score, 'best-practices': score, seo: score }),
  audits: z.object({
    'largest-contentful-paint': number,
    'total-blocking-time': number,
    'cumulative-layout-shift': number,
  }),
});
type Report = z.infer<typeof report>;

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, help: { type: 'boolean', default: false } },
});

if (values.help) console.log(help);
else process.exitCode = await measureAll(Number(values.runs));

async function measureAll(runs: number): Promise<number> {
  await install();
  const server = await serveFolder('dist', 0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const pages = ['kk', 'ru'].flatMap(listKinds);
  const rows: (readonly [page: string, report: Report])[] = [];
  for (const [index, page] of pages.entries()) {
    const taken: Report[] = [];
    for (let turn = 0; turn < runs; turn += 1) taken.push(await measure(`http://localhost:${port}${page}`));
    const median = taken.sort((a, b) => a.categories.performance.score - b.categories.performance.score)[
      Math.floor(runs / 2)
    ];
    if (median) rows.push([page, median]);
    console.log(`[${index + 1}/${pages.length}] ${page} ${median ? toCells(median).join(' · ') : ''}`);
  }
  server.close();
  writeFileSync(join('docs', 'quality.md'), toMarkdown(rows, runs));
  await run('prettier', ['--write', '--log-level', 'warn', join('docs', 'quality.md')]);
  const missed = rows.filter(([, one]) => !isGood(one));
  console.log(
    `Pages with a goal missed: ${missed.length} of ${rows.length}. The table is in docs/quality.md.`,
  );
  return missed.length === 0 ? 0 : 1;
}

async function install(): Promise<void> {
  if (existsSync(join(cache, 'node_modules', 'lighthouse', 'package.json'))) return;
  console.log(`Installing Lighthouse ${version} (about a minute, once) …`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefix', cache];
  const code = await run('npm', [...args, `lighthouse@${version}`]);
  if (code !== 0) throw new Error(`npm could not install Lighthouse ${version} → see what it says above`);
}

/** The heaviest page of each kind of a language. Not of those that ask not to be found. */
function listKinds(locale: string): string[] {
  const pages = readdirSync(join('dist', locale), { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === 'index.html')
    .map((file) => `${locale}/${file.split(sep).join('/')}`)
    .filter((page) => !readFileSync(join('dist', page), 'utf8').includes('noindex'))
    .sort();
  const weigh = (page: string): number => statSync(join('dist', page)).size;
  return [...Map.groupBy(pages, kindOf).values()]
    .flatMap((same) => same.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, 1))
    .map((page) => `/${page.replace(/index\.html$/, '')}`)
    .sort();
}

async function measure(url: string): Promise<Report> {
  const file = join(cache, 'report.json');
  const flags = '--headless=new --no-sandbox --disable-gpu';
  const args = [url, '--quiet', '--no-enable-error-reporting', '--output=json', `--output-path=${file}`];
  const program = join(cache, 'node_modules', 'lighthouse', 'cli', 'index.js');
  const env = { CHROME_PATH: ensureChromium() };
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    rmSync(file, { force: true });
    const code = await run('node', [program, ...args, `--chrome-flags=${flags}`], env);
    if (code === 0) return report.parse(JSON.parse(readFileSync(file, 'utf8')));
  }
  throw new Error(`Lighthouse could not measure ${url} in ${attempts} attempts → see what it says above`);
}

function isGood({ categories }: Report): boolean {
  return (
    categories.performance.score * 100 >= goals.performance &&
    categories.accessibility.score * 100 >= goals.accessibility &&
    categories['best-practices'].score * 100 >= goals['best-practices'] &&
    categories.seo.score * 100 >= goals.seo
  );
}

function toCells({ categories, audits: found }: Report): string[] {
  const scores = [
    categories.performance,
    categories.accessibility,
    categories['best-practices'],
    categories.seo,
  ];
  const [paint, blocking, shift] = audits.map((name) => found[name].numericValue);
  return [
    ...scores.map((one) => String(Math.round(one.score * 100))),
    `${((paint ?? 0) / 1000).toFixed(2)} s`,
    `${Math.round(blocking ?? 0)} ms`,
    (shift ?? 0).toFixed(3),
  ];
}

function toMarkdown(rows: readonly (readonly [page: string, report: Report])[], runs: number): string {
  const missed = rows.filter(([, one]) => !isGood(one)).length;
  const speeds = rows.map(([, { environment }]) => Math.round(environment.benchmarkIndex));
  const lines = rows.map(([page, one]) => `| ${[page, ...toCells(one)].join(' | ')} |`);
  return `# Quality

Written by \`npm run lighthouse\`: Lighthouse ${version}, its telephone (slow network and processor), the median of ${runs} runs, on
${cpus().length} processors (${cpus()[0]?.model.trim() ?? 'unknown'}; Lighthouse's benchmark index ${Math.min(...speeds)} to ${Math.max(...speeds)}). Goals: performance ${goals.performance}, the
others 100. Pages with a goal missed: ${missed} of ${rows.length}.

| page | performance | accessibility | best practices | SEO | largest paint | blocking | shift |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${lines.join('\n')}
`;
}
