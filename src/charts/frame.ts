import type { MessageKey } from '../i18n/message.ts';
import type { Language } from '../i18n/language.ts';
import { element, escapeMarkup, textElement, type Attributes } from './markup.ts';
import type { ViewModel } from './model.ts';

/** A drawing for a phone, or one for a tablet and more; the page shows the one that fits, so that letters keep their size. */
export type Size = 'narrow' | 'wide';
export const sizes: readonly Size[] = ['narrow', 'wide'];

/** Gives one view drawn for one size, as SVG text. */
export type Renderer = (model: ViewModel, language: Language, size: Size) => string;

/**
 * Measures of a drawing in its own units. A narrow one is shown from 288 px on, a wide one from 640 px on: letters are then
 * 13 px high or more.
 */
export type Metrics = {
  readonly width: number;
  /** Font size of labels and values. */
  readonly font: number;
  /** Font size of dates, ticks and notes. */
  readonly small: number;
  /** From one line of text to the next. */
  readonly line: number;
};

export const metrics: Readonly<Record<Size, Metrics>> = {
  narrow: { width: 320, font: 15, small: 14.5, line: 20 },
  wide: { width: 720, font: 16, small: 15, line: 21 },
};

/** Gives the svg element with the name and description that screen readers say; ids are unique on a page for each view and size. */
export function renderFrame(
  model: ViewModel,
  language: Language,
  size: Size,
  { height, describe, body }: { height: number; describe: MessageKey; body: readonly string[] },
): string {
  const id = frameId(model, size);
  const count = model.points.filter((point) => point.value !== null).length;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart chart-${size}`,
      viewBox: `0 0 ${metrics[size].width} ${Math.ceil(height)}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      lang: language.locale,
    },
    textElement('title', { id: `${id}-title` }, model.title),
    textElement('desc', { id: `${id}-desc` }, language.t(describe, { count })),
    ...body,
  );
}

/** Gives lines of text one below the other; `y` is the baseline of the first. */
export function renderLines(
  lines: readonly string[],
  { x, y, line, ...attributes }: Attributes & { x: number; y: number; line: number },
): string {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return textElement('text', { x, y, ...attributes }, only);
  const spans = lines.map((text, index) => element('tspan', { x, y: y + index * line }, escapeMarkup(text)));
  return element('text', { x, y, ...attributes }, ...spans);
}

/** Gives the drawing of a view that has no value at all. */
export function renderEmpty(model: ViewModel, language: Language, size: Size): string {
  const { font, line } = metrics[size];
  return renderFrame(model, language, size, {
    height: line * 2,
    describe: 'charts.desc.empty',
    body: [
      renderLines([language.t('data.none')], { x: 0, y: line, line, class: 'chart-soft', 'font-size': font }),
    ],
  });
}

function frameId(model: ViewModel, size: Size): string {
  return `chart-${model.id.replace(/[^a-zA-Z0-9_-]/g, '-')}-${size}`;
}
