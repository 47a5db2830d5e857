import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { report } from './report.ts';
import { copyProject, parseTable } from './site/generate.ts';
import { measureRun } from './site/measure.ts';

const help = `npm run bench -- again [--write] [--help]

Builds a copy of the site of this project whole: with nothing kept from an earlier build, again without a change, and after a change
of one row of the directory. Linux only.`;

const { values } = parseArgs({
  options: { help: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});

if (values.help) console.log(help);
else await benchAgain();

async function benchAgain(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'qoldau-again-'));
  try {
    copyProject(folder);
    const rows = [['build', 'clock, s', 'processor, s', 'pictures', 'workbooks, zips', 'compressed copies']];
    const build = async (name: string): Promise<void> => {
      console.error(`  ${name} …`);
      const { wall, cpu, printed } = await measureRun(folder, ['scripts/build.ts'], { COMMIT: 'bench' });
      const made = (...kinds: readonly string[]): string => countMade(printed, kinds);
      rows.push([
        ...[name, wall.toFixed(1), cpu.toFixed(1), made('pictures', 'share-cards')],
        ...[made('workbooks', 'zips'), made('gzip', 'brotli')],
      ]);
    };
    await build('the first');
    await build('again, nothing changed');
    changeRow(join(folder, 'data', 'centres', 'centres.csv'));
    await build('after a change of one row');
    const notes = ['Of pictures, workbooks and copies: how many were made, of how many.'];
    await report({ name: 'again', rows, notes }, values.write);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many files of some kinds a build says that it made, of how many: `3 of 40`. */
function countMade(printed: string, kinds: readonly string[]): string {
  const counts = [...printed.matchAll(/([\w-]+) (\d+) made, (\d+) reused/g)].filter(([, kind = '']) =>
    kinds.includes(kind),
  );
  const sum = (at: 2 | 3): number => counts.reduce((total, count) => total + Number(count[at]), 0);
  return `${sum(2)} of ${sum(2) + sum(3)}`;
}

/** One more place in the first centre that says how many it has. */
function changeRow(file: string): void {
  const columns = Papa.parse<string[]>(readFileSync(file, 'utf8'), { preview: 1 }).data[0] ?? [];
  const rows = parseTable(file);
  const row = rows.find(({ capacity = '' }) => capacity !== '');
  if (!row) throw new Error('no centre says how many places it has');
  row['capacity'] = String(Number(row['capacity']) + 1);
  writeFileSync(file, `${Papa.unparse(rows, { newline: '\n', columns })}\n`);
}
