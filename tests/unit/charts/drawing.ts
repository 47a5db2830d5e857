import { measureText } from '../../../src/charts/measure.ts';
import { overlaps } from '../../../src/charts/place.ts';
import type { Box } from '../../../src/charts/texture.ts';

/** A line of text on a drawing, with the box that it takes by our own measure. */
export type DrawnText = { readonly text: string; readonly kind: string; readonly box: Box };

/** Gives every line of text of an SVG. */
export function readTexts(svg: string): DrawnText[] {
  return [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].flatMap(([, attributes = '', inside = '']) => {
    const lines = inside.includes('<tspan')
      ? [...inside.matchAll(/<tspan ([^>]*)>(.*?)<\/tspan>/g)]
      : [['', attributes, inside]];
    const font = Number(readAttribute(attributes, 'font-size'));
    const anchor = readAttribute(attributes, 'text-anchor');
    return lines.map(([, place = '', content = '']) => {
      const text = unescapeMarkup(content);
      const width = measureText(text, font);
      const x = Number(readAttribute(place, 'x'));
      const shift = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
      const y = Number(readAttribute(place, 'y'));
      const box = { x: x - shift, y: y - font * 0.74, width, height: font * 0.96 };
      return { text, kind: readAttribute(attributes, 'class'), box };
    });
  });
}

/** Gives every line of text of an SVG with plain spaces in place of those that do not break. */
export function readWords(svg: string): string[] {
  return readTexts(svg).map(({ text }) => text.replace(/[\u00a0\u202f]/g, ' '));
}

/** Gives the boxes of the rect elements of a class. */
export function readRects(svg: string, name: string): Box[] {
  return [...svg.matchAll(/<rect ([^>]*)\/>/g)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => readAttribute(attributes, 'class').split(' ').includes(name))
    .map((attributes) => ({
      x: Number(readAttribute(attributes, 'x')),
      y: Number(readAttribute(attributes, 'y')),
      width: Number(readAttribute(attributes, 'width')),
      height: Number(readAttribute(attributes, 'height')),
    }));
}

/** Gives what is wrong with the texts of an SVG: cut off at its edge, lying over each other, or too small to read. */
export function findTextFaults(svg: string): string[] {
  const texts = readTexts(svg);
  const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
  const cut = texts.filter(
    ({ box }) =>
      box.x < -0.5 || box.y < -0.5 || box.x + box.width > width + 0.5 || box.y + box.height > height + 0.5,
  );
  const touching = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlaps(one.box, other.box))
      .map((other) => `over each other: ${one.text} | ${other.text}`),
  );
  const shown = svg.includes('chart-narrow') ? 288 : 640;
  const small = [...svg.matchAll(/font-size="([\d.]+)"/g)].filter(
    ([, size]) => (Number(size) * shown) / width < 13,
  );
  return [
    ...cut.map(({ text }) => `cut off: ${text}`),
    ...touching,
    ...small.map(([size]) => `too small: ${size}`),
  ];
}

function readAttribute(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function unescapeMarkup(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
