import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findCommit } from './commit.ts';
import { completeFolder } from './complete.ts';
import { compressFolder } from './compress.ts';
import { takeLock } from './lock.ts';
import { production } from './production.ts';
import { run } from './run.ts';
import { sweepKept, tellKept } from './sweep-kept.ts';

const help = `npm run build -- [--help]

Checks the data, then builds the site into a fresh folder; it takes the place of dist/ only when all went well. What is
served from dist/ stays as it is while a build runs, fails or is interrupted. A second build waits for the first.
SITE_URL: address of the site for canonical links. BASE_PATH: path below it, / by default.
COMMIT: what the pages say that they were built from, where there is no git.`;

const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });

/** Where what is costly to make is kept between builds; without the folder a build takes longer and gives the same. */
const kept = join('.astro', 'cache', 'kept');

/** Where the site is served from. */
const out = 'dist';

/** Numbered by process: a build that outlives its killed parent must not write into the next one's folder. */
const fresh = `${out}.next-${process.pid}`;
const old = `${out}.old`;

if (values.help) console.log(help);
else process.exitCode = await build();

async function build(): Promise<number> {
  const lock = await takeLock('.astro/build.lock', (holder) =>
    console.log(`Another build is running (process ${holder}); this one waits until it has ended …`),
  );
  try {
    clearLeftovers();
    return await checkAndBuild();
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    lock.release();
  }
}

/** What an interrupted build left; one that was killed between its two last steps had put dist/ aside already. */
function clearLeftovers(): void {
  if (!existsSync(out) && existsSync(old)) renameSync(old, out);
  for (const name of readdirSync('.'))
    if (name === old || name.startsWith(`${out}.next-`)) rmSync(name, { recursive: true, force: true });
}

async function checkAndBuild(): Promise<number> {
  const begun = Date.now();
  process.env['KEPT_FOLDER'] = kept;
  console.log('1/3 Checking the data …');
  const checked = await run('node', ['scripts/check.ts']);
  if (checked !== 0) return checked;
  console.log('2/3 Building the pages …');
  const env = { ...production, COMMIT: findCommit() };
  const built = await run('astro', ['build', '--silent', '--outDir', fresh], env);
  if (built !== 0) return built;
  console.log('3/3 Writing checksums, materials, headers and compressed copies …');
  completeFolder(fresh);
  await compressFolder(fresh);
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
  console.log(tellKept(sweepKept(kept, begun)));
  console.log(`Built into ${out}/.`);
  return 0;
}
