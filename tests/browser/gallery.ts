import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/catalogue/locale.ts';
import { sizes } from '../../src/charts/frame.ts';
import { chartKinds, type ChartKind } from '../../src/charts/kinds.ts';
import { getLanguage } from '../../src/i18n/language.ts';
import { cases } from '../unit/charts/cases.ts';

const root = join(import.meta.dirname, '..', '..');
const styles = [
  'src/styles/layers.css',
  'src/styles/tokens.css',
  'src/styles/base.css',
  'src/components/charts/drawing.css',
];
const fonts = join(root, 'node_modules', '@fontsource-variable', 'golos-text', 'files');
const ranges = {
  'cyrillic-ext': 'U+0460-052F',
  cyrillic: 'U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
  latin: 'U+0000-00FF, U+2000-206F, U+2212',
};

/** Gives a page with every case of a kind drawn for both sizes, as the site draws it; it needs no server and no other file. */
export function renderGallery(kind: ChartKind, locale: Locale, theme: 'light' | 'dark'): string {
  const language = getLanguage(locale);
  const figures = cases
    .filter((one) => one.kind === kind)
    .map(({ name, model }) => {
      const drawn = sizes.map((size) => chartKinds[kind](model(locale), language, size));
      return `<figure><figcaption>${name}</figcaption><div class="drawing">${drawn.join('')}</div></figure>`;
    });
  return `<!doctype html><html lang="${locale}" data-theme="${theme}"><meta charset="utf-8"><title>${kind}</title>
<style>${readFaces()}${styles.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')}
body { padding: 16px; gap: 32px } figcaption { font-size: 14px }</style><body>${figures.join('')}</body></html>`;
}

/** The letters themselves, so that a picture is the same everywhere. */
function readFaces(): string {
  return Object.entries(ranges)
    .map(([subset, range]) => {
      const file = join(fonts, `golos-text-${subset}-wght-normal.woff2`);
      const data = readFileSync(file).toString('base64');
      return `@font-face { font-family: 'Golos Text Variable'; font-weight: 400 900; unicode-range: ${range}; src: url(data:font/woff2;base64,${data}) format('woff2'); }`;
    })
    .join('\n');
}
