import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLook, type Look } from './look.ts';

/** The sheets that pages dress drawings with, tokens first. */
const sheets = [
  'src/styles/tokens.css',
  'src/publish/picture/picture.css',
  'src/components/charts/drawing.css',
  'src/components/map/scale.css',
  'src/components/map/choropleth.css',
];

let current: Look | undefined;

/** Gives the look of drawings on the site in its light colours, read once a process. */
export function getLook(): Look {
  current ??= parseLook(sheets.map((sheet) => readFileSync(join(process.cwd(), sheet), 'utf8')));
  return current;
}
