// Installs the packages of package-lock.json where they are missing or older than it.
// Plain JavaScript: this runs on whatever Node npm has, before the project's own Node is there.
import { execSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const lock = 'package-lock.json';
// npm writes this file last, so an interrupted install counts as missing.
const done = 'node_modules/.package-lock.json';

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(
    `Node ${process.versions.node} is too old → install Node 20 or newer (nodejs.org), then try again.`,
  );
  process.exit(1);
}
if (!existsSync(done) || statSync(done).mtimeMs < statSync(lock).mtimeMs) {
  console.log('Installing packages (about half a minute the first time) …');
  // None of them needs its install script, and an npm before 11 would run them all.
  execSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', { stdio: 'inherit' });
}
