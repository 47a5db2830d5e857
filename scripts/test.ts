import { parseArgs } from 'node:util';
import { ensureHeadlessChromium } from './chromium.ts';
import { ensureKazakhDictionary } from './proofread/kazakh-dictionary.ts';
import { run } from './run.ts';

const help = `npm test [-- --help]
npm run test:full

Everything that must hold before a change lands: format, lint, types, unit tests, a build, tests over the built site and
tests in a real browser. Installs a Chromium and Hunspell's Kazakh dictionary on Debian where there are none.
test:full (--full): sets FULL=1, with which tests take everything where they else take a sample. Axe on every
page alone takes about an hour on two processors.`;

type Program = readonly [name: string, ...args: string[]];

/** The programs of a step run side by side. */
type Step = { readonly name: string; readonly programs: readonly Program[] };

const steps: readonly Step[] = [
  {
    name: 'format, lint, types',
    programs: [
      ['prettier', '--check', '--log-level', 'warn', '.'],
      ['eslint', '--max-warnings', '0', '.'],
      ['astro', 'check', '--minimumFailingSeverity', 'warning'],
    ],
  },
  { name: 'unit tests', programs: [['vitest', 'run', '--project', 'unit']] },
  { name: 'build', programs: [['node', 'scripts/build.ts']] },
  { name: 'tests of the built site', programs: [['vitest', 'run', '--project', 'site']] },
  { name: 'tests in the browser', programs: [['vitest', 'run', '--project', 'browser']] },
];

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});

if (values.help) console.log(help);
else process.exitCode = await test(values.full);

async function test(full: boolean): Promise<number> {
  const chromium = ensureHeadlessChromium();
  ensureKazakhDictionary();
  for (const [index, { name, programs }] of steps.entries()) {
    const begun = Date.now();
    console.log(`\n[${index + 1}/${steps.length}] ${name} …`);
    const env = { CHROME_PATH: chromium, ...(full ? { FULL: '1' } : {}) };
    const codes = await Promise.all(programs.map(([program, ...args]) => run(program, args, env)));
    const code = codes.find((one) => one !== 0);
    if (code !== undefined) {
      console.error(`\n${name}: failed. Nothing after it was run.`);
      return code;
    }
    console.log(`${name}: passed in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  }
  console.log('\nEverything passed.');
  return 0;
}
