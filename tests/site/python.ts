import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const programs = ['python3', '/usr/bin/python3', 'python'];

/**
 * Gives a Python that has pandas; on Debian as root installs one where there is none. Undefined where none can be had: its code
 * is then only parsed.
 */
export function findPandas(): string | undefined {
  const found = programs.find(hasPandas);
  if (found !== undefined || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  console.log('Installing pandas for the tests of code (about a minute, once) …');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execFileSync('apt-get', ['update', '-qq'], options);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'python3-pandas'], options);
  return programs.find(hasPandas);
}

function hasPandas(program: string): boolean {
  try {
    execFileSync(program, ['-c', 'import pandas'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs a program of Python; gives what it prints. Throws with what it says when it fails. */
export function runPython(python: string, program: string, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, ['-c', program], { stdio: ['pipe', 'pipe', 'pipe'] });
    let printed = '';
    let failure = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (failure += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(printed) : reject(new Error(failure))));
    child.stdin.end(input);
  });
}
