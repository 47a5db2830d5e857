import { execFileSync } from 'node:child_process';

/**
 * Gives the commit that the working folder stands at, with a plus when files differ from it; an empty text outside git.
 * COMMIT names it for builds of copies without a history.
 */
export function findCommit(): string {
  const given = process.env['COMMIT'];
  if (given !== undefined) return given;
  try {
    const changed = git('status', '--porcelain') !== '';
    return git('rev-parse', 'HEAD') + (changed ? '+' : '');
  } catch {
    return '';
  }
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
