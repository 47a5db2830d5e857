import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/catalogue/locale.ts';
import { sizes } from '../../src/charts/frame.ts';
import { chartKinds, type ChartKind } from '../../src/charts/kinds.ts';
import { getLanguage } from '../../src/i18n/language.ts';
import { cases } from '../unit/charts/cases.ts';

export type Theme = 'light' | 'dark';

const root = join(import.meta.dirname, '..', '..');
const fonts = join(root, 'node_modules', '@fontsource-variable', 'golos-text');
const styles = ['src/styles/tokens.css', 'src/styles/base.css', 'src/components/charts/drawing.css'];

/**
 * Gives a page with every case of a kind drawn for a phone and, beside it, for a wide place, with the site's own style
 * sheets. The page needs no server and no other file.
 */
export function renderGallery(kind: ChartKind, locale: Locale, theme: Theme): string {
  const language = getLanguage(locale);
  const figures = cases
    .filter((one) => one.kind === kind)
    .map(({ model }) => {
      const drawn = sizes.map((size) => chartKinds[kind](model(locale), language, size)).join('');
      return `<div class="row"><div class="drawing">${drawn}</div><div class="drawing">${drawn}</div></div>`;
    });
  return renderSheet(figures.join(''), {
    locale,
    theme,
    styles: [
      ...styles.map(readStyle),
      '.row { display: grid; grid-template-columns: 320px 720px; gap: 32px; margin-block-end: 40px; }',
    ],
  });
}

/** Gives a page with the site's letters and the rules given; it needs no server and no other file. */
export function renderSheet(
  body: string,
  { locale, theme, styles: rules }: { locale: Locale; theme: Theme; styles: readonly string[] },
): string {
  return `<!doctype html><html lang="${locale}" data-theme="${theme}"><meta charset="utf-8"><title>…</title>
<style>${readFaces()}${rules.join('\n')}
body { display: block; padding: 16px; }</style>
<body>${body}</body></html>`;
}

/** Gives the rules of a file of the project; of a component those of its own that are meant for the whole page. */
export function readStyle(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return file.endsWith('.astro') ? (/<style is:global>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '') : text;
}

/** The typeface's own style sheet, with the letters in it, so that a picture is the same everywhere. */
function readFaces(): string {
  return readFileSync(join(fonts, 'index.css'), 'utf8').replaceAll(
    /url\((\.\/[^)]+)\)/g,
    (_, file: string) => {
      const letters = readFileSync(join(fonts, file)).toString('base64');
      return `url(data:font/woff2;base64,${letters})`;
    },
  );
}
