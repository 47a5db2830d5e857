import { parseArgs } from 'node:util';
import { run } from './run.ts';

/** Each bench is a program of its own, `scripts/bench/<name>.ts`, so that its memory is its own too. */
const benches: readonly string[] = ['data', 'search', 'site', 'again'];

const help = `npm run bench -- [name …] [--sizes 200,2000] [--write] [--help]

Measures on generated data, which never reaches the site; all benches when none is named.
Benches: ${benches.join(', ')}
--sizes: rows for the bench data, pages for the bench site; only where one bench is named.
--write: puts what was measured into docs/performance.md, with the machine, the versions and the day.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(help);
else process.exitCode = await bench(positionals.length > 0 ? positionals : benches);

/** Runs benches one after the other; gives the exit code of the last that missed its goal, 0 when all met theirs. */
async function bench(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !benches.includes(name));
  if (unknown !== undefined || (values.sizes !== undefined && names.length !== 1)) {
    console.error(unknown === undefined ? '--sizes needs one bench' : `${unknown}: no such bench`);
    console.error(`\n${help}`);
    return 2;
  }
  const options = [
    ...(values.sizes === undefined ? [] : ['--sizes', values.sizes]),
    ...(values.write ? ['--write'] : []),
  ];
  let code = 0;
  for (const name of names)
    code = (await run('node', ['--expose-gc', `scripts/bench/${name}.ts`, ...options])) || code;
  return code;
}
