import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a program and those that it started took. */
export type Taken = {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of the processor: all threads of all processes. */
  readonly cpu: number;
  /** Most memory of all processes together, MB (resident). */
  readonly mb: number;
  /** The last that it printed. */
  readonly printed: string;
};

/** How often the memory is looked at. */
const everyMs = 250;

/**
 * Runs node with a script in a folder and gives what it took. It asks the shell for the time of the processor and /proc for memory:
 * Linux only. Throws when the program fails, with what it printed.
 */
export async function measureRun(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Taken> {
  const begun = performance.now();
  const quoted = args.map((one) => `'${one}'`).join(' ');
  const child = spawn('sh', ['-c', `node ${quoted}; code=$?; times; exit $code`], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-10_000);
    });
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, sumMemory(child.pid ?? 0));
  }, everyMs);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`node ${args.join(' ')} failed in ${folder}:\n${printed}`);
  return { wall: (performance.now() - begun) / 1000, cpu: parseTimes(printed), mb: most, printed };
}

/** The last line of `times`: user and system time of what the shell ran, as `1m2.34s 0m5.6s`. */
function parseTimes(printed: string): number {
  const last = printed.trim().split('\n').at(-1) ?? '';
  return [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Resident memory of a process and all below it, MB. */
function sumMemory(root: number): number {
  const parents = new Map<number, number>();
  const pages = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The name of the program, in brackets, may hold spaces.
      const [, , parent = '0'] = `x ${
        readFileSync(join('/proc', name, 'stat'), 'utf8')
          .split(') ')
          .at(-1) ?? ''
      }`.split(' ');
      parents.set(Number(name), Number(parent));
      pages.set(Number(name), Number(readFileSync(join('/proc', name, 'statm'), 'utf8').split(' ')[1]));
    } catch {
      // Ended meanwhile.
    }
  }
  const isBelow = (id: number): boolean => id === root || (parents.has(id) && isBelow(parents.get(id) ?? 0));
  const own = [...pages].filter(([id]) => isBelow(id));
  return own.reduce((sum, [, count]) => sum + count * 4096, 0) / 1e6;
}
