import { parseArgs } from 'node:util';
import { run } from './run.ts';

/** Each bench is a program of its own, `scripts/bench/<name>.ts`, so that its memory is its own too. */
const benches: readonly string[] = ['data', 'search', 'site'];

const help = `npm run bench -- [name …] [--help]

Measures on generated data, which never reaches the site; all benches when none is named.
Benches: ${benches.join(', ')}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', default: false } },
});

if (values.help) console.log(help);
else process.exitCode = await bench(positionals.length > 0 ? positionals : benches);

/** Runs benches one after the other; gives the exit code of the last that missed its goal, 0 when all met theirs. */
async function bench(names: readonly string[]): Promise<number> {
  let code = 0;
  for (const name of names) {
    if (!benches.includes(name)) {
      console.error(`${name}: no such bench → one of ${benches.join(', ')}`);
      return 1;
    }
    code = (await run('node', ['--expose-gc', `scripts/bench/${name}.ts`])) || code;
  }
  return code;
}
