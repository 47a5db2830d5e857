import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { locales } from '../../src/catalogue/locale.ts';
import { dist, files, localPages, readText } from './dist.ts';

const catalogue = loadCatalogue(process.cwd());

/** Gives the picture that a page names for sharing, as a file of the site. */
function pictureOf(page: string): string {
  const address = /<meta property="og:image" content="([^"]+)"/.exec(readText(page))?.[1];
  if (!address) throw new Error(`${page} names no picture for sharing`);
  return new URL(address).pathname.slice(1);
}

/** Width and height of a PNG, which its first chunk holds (PNG, section 11.2.2). */
function measure(file: string): readonly [number, number] {
  const bytes = readFileSync(join(dist, file));
  expect(bytes.subarray(0, 8).toString('latin1'), file).toBe('\u0089PNG\r\n\u001a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every page names a picture for sharing that is there, 1200 by 630, in its language', () => {
  const pictures = new Set(
    localPages
      .filter((page) => !/<meta name="robots" content="noindex"/.test(readText(page)))
      .map((page) => {
        const picture = pictureOf(page);
        expect(picture.startsWith(`share/${page.slice(0, 2)}/`), page).toBe(true);
        return picture;
      }),
  );
  expect([...pictures].filter((picture) => !files.has(picture))).toEqual([]);
  for (const picture of pictures) expect(measure(picture), picture).toEqual([1200, 630]);
});

test.each(locales)('each article, dataset and region has a picture of its own (%s)', (locale) => {
  const own = [
    ...catalogue.articles.map(({ slug }) => `articles/${slug}`),
    ...[...catalogue.datasets.keys()].map((id) => `datasets/${id}`),
    ...catalogue.regions.map(({ slug }) => `regions/${slug}`),
  ];
  for (const page of own) {
    expect(pictureOf(`${locale}/${page}/index.html`)).toBe(`share/${locale}/${page}.png`);
    expect(files.has(`share/${locale}/${page}.png`)).toBe(true);
  }
  expect(own.length).toBeGreaterThan(50);
});
