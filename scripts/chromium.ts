import { existsSync } from 'node:fs';
import { installOnDebian } from './debian.ts';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Chromium without windows: the engine is the same, the tests take half the time. */
const headless = ['/usr/bin/chromium-headless-shell'];

/** Gives the path of a Chromium; on Debian as root installs one where there is none. Throws with what to do elsewhere. */
export function ensureChromium(): string {
  const found = findFirst(places) ?? (installOnDebian(['chromium']) ? findFirst(places) : undefined);
  if (found) return found;
  throw new Error(
    'No Chromium found → install Chromium or Chrome, or set CHROME_PATH to its program, then try again.',
  );
}

/** Gives the path of a Chromium for tests: the one without windows where it is or can be installed, else any. Throws as above. */
export function ensureHeadlessChromium(): string {
  return findFirst(headless) ?? (installHeadless() ? findFirst(headless) : undefined) ?? ensureChromium();
}

/** Systems akin to Debian have no such package. */
function installHeadless(): boolean {
  try {
    return installOnDebian(['chromium-headless-shell']);
  } catch {
    return false;
  }
}

/** The first program that is there, the one named by CHROME_PATH before all. */
function findFirst(programs: readonly string[]): string | undefined {
  return [process.env['CHROME_PATH'] ?? '', ...programs].find((path) => path !== '' && existsSync(path));
}
