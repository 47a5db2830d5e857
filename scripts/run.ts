import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

const interruptions = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program of node_modules/.bin, or any other, with its output passed through. When this process is interrupted,
 * so is the program, and this process goes on: it has what the program left to clear away.
 * @param env variables added to those of this process; one that is undefined is taken away
 * @returns its exit code; as shells do, 128 + the signal's number when a signal ended it
 */
export function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const path = [join(process.cwd(), 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: path, ...env },
    });
    const pass = (signal: NodeJS.Signals): void => void child.kill(signal);
    for (const signal of interruptions) process.on(signal, pass);
    const done = (): void => {
      for (const signal of interruptions) process.off(signal, pass);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      done();
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}
