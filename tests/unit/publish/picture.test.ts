import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { parseCatalogue } from '../../../src/catalogue/load.ts';
import { readProject } from '../../../src/catalogue/read.ts';
import { getViewModel } from '../../../src/charts/model.ts';
import { getViewSources } from '../../../src/charts/table.ts';
import { getLanguage } from '../../../src/i18n/language.ts';
import { parseLook, applyLook } from '../../../src/publish/picture/look.ts';
import { toPicture } from '../../../src/publish/picture/picture.ts';
import { toPng } from '../../../src/publish/picture/png.ts';
import { getLook } from '../../../src/publish/picture/read-look.ts';

const { catalogue } = parseCatalogue(readProject(join(import.meta.dirname, '..', '..', '..')));
if (!catalogue) throw new Error('the project has no catalogue');

const site = new URL('https://example.kz');
const pictures = (['kk', 'ru'] as const).map(getLanguage).flatMap((language) =>
  [...catalogue.datasets.values()].flatMap((dataset) =>
    dataset.views.map((view) => {
      const model = getViewModel(catalogue, dataset, view, language);
      const name = `${language.locale} ${model.id}`;
      return {
        name,
        dataset,
        model,
        language,
        svg: toPicture({ catalogue, dataset, model, language, site }, getLook()),
      };
    }),
  ),
);

test.each(pictures)(
  'stands alone: title, sources, licence, site and address are inside: $name',
  (picture) => {
    const { svg, model, dataset, language } = picture;
    const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const words = [...document.querySelectorAll('text')].map((text) => text.textContent).join(' ');
    const flat = (text: string): string => text.replace(/[\s-]/g, '');
    expect(flat(words)).toContain(flat(model.title));
    expect(flat(words)).toContain(flat(model.subtitle));
    expect(words).toContain(language.t('site.name'));
    expect(words).toContain('CC BY 4.0');
    expect(words).toContain(`https://example.kz/${language.locale}/datasets/${dataset.id}/`);
    const metadata = document.querySelector('metadata')?.textContent ?? '';
    for (const { publisher, title } of getViewSources(model, catalogue))
      expect(metadata).toContain(`${publisher}. ${title}`);
    expect(svg).toContain(`rdf:resource="${dataset.license.path}"`);
  },
);

test.each(pictures)('needs nothing else to look right: $name', ({ svg }) => {
  expect(svg).not.toMatch(/class=|var\(|NaN|undefined|href="\//);
});

/** These write a value only where it has room; the table has all. */
const sparing = ['line', 'multiples', 'stacked'];

test('holds every value of its view', () => {
  for (const { svg, model } of pictures.filter(({ model }) => model.view.kind !== 'map')) {
    const flat = svg.replace(/<\/tspan><tspan[^>]*>/g, ' ').replaceAll('&#160;', '\u00a0');
    for (const { short, value } of model.points)
      if (value !== null && !sparing.includes(model.view.kind))
        expect(flat.includes(short), `${model.id}: ${short}`).toBe(true);
  }
});

test('a style sheet is written into attributes: the stronger rule wins, tokens are looked up where they hold', () => {
  const look = parseLook([
    ':root { --ink: #123; } @media print { .a { fill: red; } }',
    '.deep { --ink: #456; } .b .a { fill: var(--ink); stroke-width: 2px; } .a { fill: blue; } .a:hover { fill: red; }',
  ]);
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><g class="b"><path class="a"/></g><g class="b deep"><path class="a"/></g><path class="a"/></svg>';
  const paths = new DOMParser()
    .parseFromString(applyLook(svg, look), 'image/svg+xml')
    .querySelectorAll('path');
  expect([...paths].map((path) => path.getAttribute('fill'))).toEqual(['#123', '#456', 'blue']);
  expect(paths[0]?.getAttribute('stroke-width')).toBe('2');
});

test('a token that no sheet has is an error that names it', () => {
  const look = parseLook(['.a { fill: var(--none); }']);
  expect(() => applyLook('<svg xmlns="http://www.w3.org/2000/svg"><path class="a"/></svg>', look)).toThrow(
    '--none',
  );
});

test('is drawn as PNG with letters: not blank, and another text gives another picture', async () => {
  const [first, second] = [pictures[0]?.svg ?? '', (pictures[0]?.svg ?? '').replaceAll('а', 'о')];
  const [one, other] = [await toPng(first), await toPng(second)];
  expect([...one.slice(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
  expect(new DataView(one.buffer, one.byteOffset).getUint32(16)).toBe(1200);
  expect(inkOf(one)).toBeGreaterThan(0.005);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
});

/** The part of the picture's bytes that differ from the most frequent one: paper. */
function inkOf(png: Uint8Array): number {
  const parts: Uint8Array[] = [];
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at);
    if (String.fromCharCode(...png.slice(at + 4, at + 8)) === 'IDAT')
      parts.push(png.slice(at + 8, at + 8 + length));
    at += length + 12;
  }
  const bytes = inflateSync(Buffer.concat(parts));
  const counts = new Map<number, number>();
  for (const byte of bytes) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  return 1 - Math.max(...counts.values()) / bytes.length;
}
