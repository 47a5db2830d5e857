import { existsSync, renameSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { run } from './run.ts';

const help = `npm run build -- [--out dist] [--help]

Checks the data, then builds the site into a fresh folder; it takes the place of the old one only when all went well.
SITE_URL: address of the site for canonical links. BASE_PATH: path below it, / by default.`;

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, help: { type: 'boolean', default: false } },
});

if (values.help) console.log(help);
else process.exitCode = await build(values.out);

async function build(out: string): Promise<number> {
  const fresh = `${out}.next`;
  const old = `${out}.old`;
  for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  console.log('1/2 Checking the data …');
  const checked = await run('node', ['scripts/check.ts']);
  if (checked !== 0) return checked;
  console.log('2/2 Building the pages …');
  const built = await run('astro', ['build', '--silent', '--outDir', fresh]);
  if (built !== 0) return built;
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
  console.log(`Built into ${out}/.`);
  return 0;
}
