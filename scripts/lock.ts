import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The holder touches its lock this often, in ms. */
const beat = 1000;

/**
 * A lock that was not touched for so long, in ms, was left behind. Long, since a busy machine can keep a build that writes
 * much at once from touching its lock for more than ten seconds; and seldom waited for, since most killed holders are known by
 * their number at once.
 */
const left = 120_000;

/**
 * Waits until no other process holds the lock, then holds it until the process ends or `release` is called.
 * A lock that was left behind by a process that was killed is taken over.
 * @param onWait told once, with the number of the process that holds it
 */
export async function takeLock(
  file: string,
  onWait: (holder: number) => void,
): Promise<{ release: () => void }> {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!tryLock(file)) {
    const holder = readHolder(file);
    if (holder === undefined) continue;
    if (isLeft(file, holder)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) onWait(holder);
    told = true;
    await wait(200);
  }
  const touching = setInterval(() => utimesSync(file, new Date(), new Date()), beat);
  const release = (): void => {
    clearInterval(touching);
    rmSync(file, { force: true });
  };
  return { release };
}

function tryLock(file: string): boolean {
  try {
    // `wx` fails where the file exists: of several processes only one makes it.
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Undefined when the lock has just been released. */
function readHolder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Numbers of processes come round again, so a living one counts only as long as it touches the lock. */
function isLeft(file: string, holder: number): boolean {
  try {
    if (Date.now() - statSync(file).mtimeMs > left) return true;
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return hasCode(error, 'ESRCH');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
