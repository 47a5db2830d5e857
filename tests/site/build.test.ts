import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copyProject } from './copy.ts';
import { dist } from './dist.ts';

// What is served must stay as it is until a whole new site is there: while a build fails, and when one is killed midway.

let copy = '';

/** A machine as unlike this one as an environment can make it. */
const elsewhere = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_ENV: 'development',
  DEV: 'true',
  SITE: 'https://elsewhere.example',
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'elsewhere.ts')).href}`,
};

beforeAll(() => {
  copy = copyProject();
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('the served site', () => {
  let served: ReadonlyMap<string, string>;

  beforeEach(() => {
    rmSync(join(copy, 'dist'), { recursive: true, force: true });
    mkdirSync(join(copy, 'dist', 'kk'), { recursive: true });
    writeFileSync(join(copy, 'dist', '404.html'), 'old');
    writeFileSync(join(copy, 'dist', 'kk', 'index.html'), Buffer.from([0, 255, 10, 13]));
    served = digestFiles(join(copy, 'dist'));
  });

  test('is untouched by a build whose check fails', async () => {
    const table = join(copy, 'data', 'reference', 'sources.csv');
    const good = readFileSync(table);
    writeFileSync(table, `${good.toString()}broken\n`);
    const { ended } = startBuild();
    expect(await ended).toBe(1);
    writeFileSync(table, good);
    expect(digestFiles(join(copy, 'dist'))).toEqual(served);
    expect(leftovers()).toEqual([]);
  });

  test('is untouched by a build that is interrupted midway, which clears up after itself', async () => {
    const { ended, kill } = startBuild();
    await filesAppear();
    kill('SIGINT');
    expect(await ended).toBe(130);
    expect(digestFiles(join(copy, 'dist'))).toEqual(served);
    expect(leftovers()).toEqual([]);
  });

  test('is untouched by a build that is killed midway, and whole after the one that waited for it', async () => {
    mkdirSync(join(copy, 'dist.old'), { recursive: true });
    const first = startBuild();
    await filesAppear();
    const second = startBuild(elsewhere);
    // Long enough for the second to have begun, had it not waited.
    await wait(3000);
    expect(leftovers().filter((name) => name.startsWith('dist.next-'))).toHaveLength(1);
    first.kill('SIGKILL');
    await first.ended;
    expect(digestFiles(join(copy, 'dist'))).toEqual(served);
    expect(await second.ended).toBe(0);
    // In another folder, time zone, language, order of files and on another day: the same bytes.
    expect(digestFiles(join(copy, 'dist'))).toEqual(digestFiles(dist));
    expect(leftovers()).toEqual([]);
  });

  test('is put back where a build was killed while it took the place of the old one', async () => {
    rmSync(join(copy, 'dist.old'), { recursive: true, force: true });
    const table = join(copy, 'data', 'reference', 'sources.csv');
    writeFileSync(table, 'broken');
    // Killed between two renames: dist/ has been put aside and the new one is not there yet.
    mkdirSync(join(copy, 'dist.old'));
    writeFileSync(join(copy, 'dist.old', '404.html'), 'old');
    rmSync(join(copy, 'dist'), { recursive: true });
    expect(await startBuild().ended).toBe(1);
    expect(readFileSync(join(copy, 'dist', '404.html'), 'utf8')).toBe('old');
  });
});

function builtFrom(): string {
  const { commit }: { commit: string | null } = JSON.parse(readFileSync(join(dist, 'version.json'), 'utf8'));
  return commit ?? '';
}

/** Starts a build in a process group of its own, so that a signal reaches all its processes, as Ctrl+C does. */
function startBuild(environment: NodeJS.ProcessEnv = {}): {
  ended: Promise<number>;
  kill: (signal: NodeJS.Signals) => void;
} {
  const child = spawn('node', ['scripts/build.ts'], {
    cwd: copy,
    stdio: 'ignore',
    detached: true,
    // The copy has no history; its pages shall say the same as those that it is compared with.
    env: { ...process.env, COMMIT: builtFrom(), ...environment },
  });
  const ended = new Promise<number>((resolve) => child.on('exit', (code) => resolve(code ?? -1)));
  return { ended, kill: (signal) => process.kill(-(child.pid ?? 0), signal) };
}

/** Waits until the fresh folder holds files: then a build is in the midst of its work. */
async function filesAppear(): Promise<void> {
  while (globSync('dist.next-*/*', { cwd: copy }).length === 0) await wait(50);
}

function leftovers(): string[] {
  return readdirSync(copy).filter((name) => name.startsWith('dist.'));
}

/** Gives the files below a folder with the SHA-256 of their bytes. */
function digestFiles(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    files
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );
}
