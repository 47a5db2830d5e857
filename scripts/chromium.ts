import { existsSync } from 'node:fs';
import { installOnDebian } from './debian.ts';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** Gives the path of a Chromium on this machine (CHROME_PATH first), or undefined. */
export function findChromium(): string | undefined {
  return [process.env['CHROME_PATH'] ?? '', ...places].find((path) => path !== '' && existsSync(path));
}

/** Gives the path of a Chromium; on Debian as root installs one where there is none. Throws with what to do elsewhere. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('Installing Chromium for the browser tests (about a minute, once) …');
  const installed = installOnDebian(['chromium']) ? findChromium() : undefined;
  if (installed) return installed;
  throw new Error(
    'No Chromium found → install Chromium or Chrome, or set CHROME_PATH to its program, then try again.',
  );
}
