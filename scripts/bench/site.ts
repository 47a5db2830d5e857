import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { eleventyVersion, installEleventy, measureEleventy, writeEleventyProject } from './site/eleventy.ts';
import { generateSite, keepPagesOnly, planExtent } from './site/generate.ts';
import { measureRun, type Taken } from './site/measure.ts';
import { report } from './report.ts';
import { getSlope } from './table.ts';

const help = `npm run bench -- site [--sizes 200,2000] [--whole] [--write] [--help]

Generates sites of about so many pages (centres, datasets, articles in both languages, with charts and tables), builds them, and lets
Eleventy ${eleventyVersion} make the same pages of their ready content. --whole builds all that the site publishes too: downloads,
pictures, checksums, compressed copies. All sizes by default: 200, 2 000 and 20 000 pages.
Times are of the processor: those by the clock depend on what else the machine does. Linux only.`;

const limits = { ratio: 1, exponent: 1.05, mb: 2000 };

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '200,2000,20000' },
    write: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
  },
});

/** A build of pages. */
type Build = Taken & { readonly builder: string; readonly pages: number };

if (values.help) console.log(help);
else await benchSite(values.sizes.split(',').map(Number));

async function benchSite(sizes: readonly number[]): Promise<void> {
  await installEleventy();
  const builds: Build[] = [];
  for (const size of sizes) {
    const made = await buildSize(size);
    // At once: the largest size takes long, and what was measured before shall not be lost with it.
    for (const { builder, pages, wall, cpu, mb } of made)
      console.error(
        `  ${builder}: ${pages} pages, ${wall.toFixed(1)} s, processor ${cpu.toFixed(1)} s, ${mb.toFixed(0)} MB`,
      );
    builds.push(...made);
  }
  const rows = [
    ['builder', 'pages', 'clock, s', 'processor, s', 'ms a page', 'most memory, MB'],
    ...builds.map(({ builder, pages, wall, cpu, mb }) => [
      ...[builder, String(pages), wall.toFixed(1), cpu.toFixed(1)],
      ...[((cpu / pages) * 1000).toFixed(1), mb.toFixed(0)],
    ]),
  ];
  const growth = [...Map.groupBy(builds, (build) => build.builder)].flatMap(([builder, own]) =>
    own.length > 1
      ? [`Growth exponent of ${builder}: ${getSlope(own.map(({ pages, cpu }) => [pages, cpu])).toFixed(2)}.`]
      : [],
  );
  const notes = [...growth, ...judge(builds)];
  await report({ name: 'site', rows, notes, beside: `Eleventy ${eleventyVersion}` }, values.write);
}

async function buildSize(size: number): Promise<Build[]> {
  const folder = mkdtempSync(join(tmpdir(), 'qoldau-site-'));
  const say = (what: string): void => console.error(`  ${size} pages: ${what} …`);
  try {
    const project = join(folder, 'project');
    generateSite(project, planExtent(size));
    const builds: Build[] = [];
    if (values.whole) {
      say('everything that is published');
      const taken = await measureRun(project, ['scripts/build.ts']);
      builds.push({ builder: 'all files', pages: countPages(join(project, 'dist')), ...taken });
    }
    say('the pages');
    keepPagesOnly(project);
    const env = { NODE_ENV: 'production', COMMIT: 'bench' };
    const taken = await measureRun(project, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], env);
    const pages = countPages(join(project, 'dist'));
    builds.push({ builder: 'pages', pages, ...taken });
    say('the same pages by Eleventy');
    const other = join(folder, 'eleventy');
    writeEleventyProject(join(project, 'dist'), other);
    const theirs = await measureEleventy(other);
    const made = countPages(join(other, 'output'));
    if (made !== pages) throw new Error(`Eleventy made ${made} pages of ${pages}`);
    return [...builds, { builder: 'Eleventy', pages, ...theirs }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Says how the largest size stands beside Eleventy, and tells of every goal that was missed. */
function judge(builds: readonly Build[]): string[] {
  const ours = builds.filter(({ builder }) => builder === 'pages');
  const [largest, theirs] = [ours.at(-1), builds.findLast(({ builder }) => builder === 'Eleventy')];
  if (!largest || !theirs) return [];
  const exponent = getSlope(ours.map(({ pages, cpu }) => [pages, cpu]));
  const ratio = largest.cpu / theirs.cpu;
  const most = Math.max(...builds.filter(({ builder }) => builder !== 'Eleventy').map(({ mb }) => mb));
  const missed = [
    ratio > limits.ratio ? `${ratio.toFixed(2)} times Eleventy's time, more than ${limits.ratio}` : '',
    ours.length > 1 && exponent > limits.exponent
      ? `growth exponent ${exponent.toFixed(2)}, more than ${limits.exponent}`
      : '',
    most > limits.mb ? `${most.toFixed(0)} MB, more than ${limits.mb}` : '',
  ].filter(Boolean);
  for (const problem of missed) console.error(`  ✗ ${problem}`);
  if (missed.length > 0) process.exitCode = 1;
  return [`At ${largest.pages} pages ${ratio.toFixed(2)} times Eleventy's time.`];
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
    .length;
}
