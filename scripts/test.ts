import { parseArgs } from 'node:util';
import { ensureChromium } from './chromium.ts';
import { ensureKazakhDictionary } from './proofread/kazakh-dictionary.ts';
import { run } from './run.ts';

const help = `npm test [-- --help]
npm run test:full

Everything that must hold before a change lands: format, lint, types, unit tests, a build, tests over the built site and
tests in a real browser. Installs a Chromium and Hunspell's Kazakh dictionary on Debian where there are none.
test:full (--full): sets FULL=1, with which tests take everything where they else take a sample.`;

type Step = { readonly name: string; readonly program: string; readonly args: readonly string[] };

const steps: readonly Step[] = [
  { name: 'format', program: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lint', program: 'eslint', args: ['--max-warnings', '0', '.'] },
  { name: 'types', program: 'astro', args: ['check', '--minimumFailingSeverity', 'warning'] },
  { name: 'unit tests', program: 'vitest', args: ['run', '--project', 'unit'] },
  { name: 'build', program: 'node', args: ['scripts/build.ts'] },
  { name: 'tests of the built site', program: 'vitest', args: ['run', '--project', 'site'] },
  { name: 'tests in the browser', program: 'vitest', args: ['run', '--project', 'browser'] },
];

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});

if (values.help) console.log(help);
else process.exitCode = await test(values.full);

async function test(full: boolean): Promise<number> {
  const chromium = ensureChromium();
  ensureKazakhDictionary();
  for (const [index, { name, program, args }] of steps.entries()) {
    const begun = Date.now();
    console.log(`\n[${index + 1}/${steps.length}] ${name} …`);
    const code = await run(program, args, { CHROME_PATH: chromium, ...(full ? { FULL: '1' } : {}) });
    if (code !== 0) {
      console.error(`\n${name}: failed. Nothing after it was run.`);
      return code;
    }
    console.log(`${name}: passed in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  }
  console.log('\nEverything passed.');
  return 0;
}
