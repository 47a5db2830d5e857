import { parseHTML } from 'linkedom';
import { Writer } from 'n3';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { locales } from '../../src/catalogue/locale.ts';
import { files, readText } from './dist.ts';
import { canonize, judge, parseJsonLd, parseRdf } from './rdf.ts';

const catalogue = loadCatalogue(process.cwd());
const datasets = [...catalogue.datasets.values()];

describe('the catalogue', () => {
  const turtle = parseRdf(readText('data/catalog.ttl'));

  test('is RDF with the mandatory properties of DCAT-AP 3', async () => {
    expect(turtle.size).toBeGreaterThan(1000);
    expect(await judge(turtle, 'dcat-ap')).toEqual([]);
  });

  test('says the same in JSON-LD as in Turtle', async () => {
    const quads = new Writer({ format: 'N-Quads' }).quadsToString(turtle.getQuads(null, null, null, null));
    expect(await canonize(JSON.parse(readText('data/catalog.jsonld')) as object)).toBe(await canonize(quads));
  });

  test('holds every package with titles in both languages', () => {
    const titled = turtle.getQuads(null, 'http://purl.org/dc/terms/title', null, null);
    for (const { descriptor } of catalogue.packages) {
      const own = titled.filter(({ subject }) => subject.value.endsWith(`/data/${descriptor.name}`));
      expect(own.map(({ object }) => object.value).sort()).toEqual(Object.values(descriptor.titles).sort());
    }
  });

  test('gives distributions that are there', () => {
    const addresses = turtle.getObjects(null, 'http://www.w3.org/ns/dcat#downloadURL', null);
    expect(addresses.length).toBeGreaterThan(100);
    for (const { value } of addresses) expect(files.has(new URL(value).pathname.slice(1)), value).toBe(true);
  });

  test('without its title it would be found wanting', async () => {
    const titles = turtle.getQuads(null, 'http://purl.org/dc/terms/title', null, null);
    const bare = new (turtle.constructor as typeof import('n3').Store)(
      turtle.getQuads(null, null, null, null),
    );
    bare.removeQuads(titles);
    expect((await judge(bare, 'dcat-ap')).length).toBeGreaterThan(catalogue.packages.length);
  });
});

test.each(datasets.map(({ id }) => id))('Croissant of %s has what its specification requires', async (id) => {
  const data = await parseJsonLd(JSON.parse(readText(`data/${id}/croissant.json`)) as object);
  expect(await judge(data, 'croissant')).toEqual([]);
});

describe.each(locales)('the page of a dataset (%s)', (locale) => {
  test.each(datasets.map(({ id }) => id))('%s tells search engines what it is', async (id) => {
    const html = readText(`${locale}/datasets/${id}/index.html`);
    const { document } = parseHTML(html);
    const texts = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => script.textContent ?? '',
    );
    // No text can end the element before its time.
    for (const text of texts) expect(text).not.toContain('<');
    const described = texts
      .map((text) => JSON.parse(text) as Record<string, unknown>)
      .find((one) => one['@type'] === 'Dataset');
    if (!described) throw new Error('no Dataset');
    expect(described['name']).toBe(catalogue.datasets.get(id)?.title[locale]);
    expect(await judge(await parseJsonLd(described), 'schema-org')).toEqual([]);
  });

  test('leads to the feed of data changes', () => {
    const { document } = parseHTML(readText(`${locale}/datasets/population/index.html`));
    const feeds = [...document.querySelectorAll('link[rel=alternate][type="application/atom+xml"]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(feeds).toContain(`/data/changes.${locale}.atom`);
    expect(readText(`data/changes.${locale}.atom`)).toContain('<entry>');
  });
});
