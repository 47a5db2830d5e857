import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { parseCatalogue } from '../../src/catalogue/load.ts';
import { readProject } from '../../src/catalogue/read.ts';
import { toCsv } from '../../src/publish/csv.ts';
import { toDataPackage } from '../../src/publish/datapackage.ts';
import { generatedDataset, writeRowsProject } from './generate-rows.ts';
import { report } from './report.ts';
import { getSlope } from './table.ts';

const help = `npm run bench -- data [--sizes 10000,100000,1000000] [--write] [--help]

Checks a generated dataset and publishes its CSV and its datapackage.json, and parses the same file with papaparse alone.
Times are of the processor (all threads, the collecting of garbage too), the least of some runs; each size and each of the two is
a process of its own, whose memory is its own. What the rest of the project costs without the dataset's rows is taken off.`;

/** What must hold: ratio to bare parsing at 100 000 rows, memory at a million. */
const limits = { ratio: { rows: 100_000, most: 4 }, memory: { rows: 1_000_000, mostMb: 1000 } };

/** What is measured in a process of its own. */
const tasks = {
  /** Parsing the file as rows of cells, and nothing else. */
  bare: (_folder: string, file: string) => {
    const text = readFileSync(file, 'utf8');
    return () => Papa.parse(text, { delimiter: ',' }).data.length;
  },
  /** Reading and checking the project, and what is published of the dataset as it stands. */
  check: (folder: string) => () => {
    const { catalogue, issues } = parseCatalogue(readProject(folder));
    const one = catalogue?.packages.find(({ descriptor }) => descriptor.name === generatedDataset);
    const [table] = one?.tables ?? [];
    if (!catalogue || !one || !table || issues.length > 0)
      throw new Error(JSON.stringify(issues.slice(0, 3)));
    return toCsv(table).length + toDataPackage(catalogue, one).length;
  },
};

type Task = keyof typeof tasks;
type Measured = { readonly ms: number; readonly mb: number };
type Size = { readonly rows: number } & Record<Task, Measured>;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    write: { type: 'boolean', default: false },
    task: { type: 'string' },
    folder: { type: 'string', default: '' },
    file: { type: 'string', default: '' },
    runs: { type: 'string', default: '1' },
  },
});

if (values.help) console.log(help);
else if (values.task === 'bare' || values.task === 'check') {
  const work = tasks[values.task](values.folder, values.file);
  console.log(JSON.stringify(measure(work, Number(values.runs))));
} else await benchData(values.sizes.split(',').map(Number));

async function benchData(sizes: readonly number[]): Promise<void> {
  const rest = await measureSize(limits.ratio.rows / 1000, 15);
  const found: Size[] = [];
  for (const rows of sizes) {
    console.error(`  ${rows} rows …`);
    found.push({ rows, ...(await measureSize(rows, rows > 500_000 ? 3 : 11)) });
  }
  const ratioOf = ({ bare, check }: Size) => (check.ms - rest.check.ms) / bare.ms;
  const rows = [
    ['rows', 'papaparse alone, ms', 'check and publish, ms', 'ratio', 'most memory, MB'],
    ...found.map((one) => [
      String(one.rows),
      one.bare.ms.toFixed(0),
      (one.check.ms - rest.check.ms).toFixed(0),
      ratioOf(one).toFixed(1),
      one.check.mb.toFixed(0),
    ]),
  ];
  const slope = getSlope(found.map(({ rows, check }) => [rows, check.ms - rest.check.ms]));
  const notes = found.length > 1 ? [`Growth exponent ${slope.toFixed(2)}.`] : [];
  await report({ name: 'data', rows, notes }, values.write);
  for (const one of found) {
    if (one.rows === limits.ratio.rows && ratioOf(one) > limits.ratio.most)
      fail(`${ratioOf(one).toFixed(1)} times bare parsing, more than ${limits.ratio.most}`);
    if (one.rows === limits.memory.rows && one.check.mb > limits.memory.mostMb)
      fail(`${one.check.mb.toFixed(0)} MB, more than ${limits.memory.mostMb}`);
  }
}

async function measureSize(rows: number, runs: number): Promise<Record<Task, Measured>> {
  const folder = mkdtempSync(join(tmpdir(), 'qoldau-rows-'));
  try {
    const file = await writeRowsProject(folder, rows);
    const inProcess = (task: Task): Measured => {
      const args = ['--task', task, '--folder', folder, '--file', file, '--runs', String(runs)];
      return JSON.parse(
        execFileSync('node', ['--expose-gc', import.meta.filename, ...args], { encoding: 'utf8' }),
      ) as Measured;
    };
    return { bare: inProcess('bare'), check: inProcess('check') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(work: () => number, runs: number): Measured {
  const times = Array.from({ length: runs }, () => {
    globalThis.gc?.();
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return { ms: Math.min(...times), mb: process.resourceUsage().maxRSS / 1000 };
}

function fail(problem: string): void {
  console.error(`  ✗ ${problem}`);
  process.exitCode = 1;
}
