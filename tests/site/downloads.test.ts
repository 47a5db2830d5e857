import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { locales } from '../../src/catalogue/locale.ts';
import { dist, readPage, readText } from './dist.ts';

const catalogue = loadCatalogue(process.cwd());

describe.each([...catalogue.datasets.keys()])('the downloads of %s', (id) => {
  const published = readFileSync(join(dist, 'data', id, `${id}.csv`));

  test('are the very bytes of the table in data/', () => {
    expect(published.equals(readFileSync(join('data', 'datasets', id, `${id}.csv`)))).toBe(true);
  });

  test('are described by a Data Package with their size and hash', () => {
    const descriptor: unknown = JSON.parse(readText(`data/${id}/datapackage.json`));
    const hash = `sha256:${createHash('sha256').update(published).digest('hex')}`;
    expect(descriptor).toMatchObject({
      name: id,
      resources: [{ path: `${id}.csv`, bytes: published.length, hash, encoding: 'utf-8' }],
    });
  });

  test('hold the same rows as JSON', () => {
    const rows: unknown = JSON.parse(readText(`data/${id}/${id}.json`));
    expect(Array.isArray(rows) && rows.length).toBe(catalogue.datasets.get(id)?.rows.length);
  });

  test.each(locales)('are offered on its page (%s)', (locale) => {
    const links = readPage(`${locale}/datasets/${id}/index.html`).links.map(({ href }) => href);
    for (const ending of [`${id}.csv`, `${id}.json`, 'datapackage.json', `${id}.xlsx`, `${id}.zip`]) {
      expect(
        links.some((href) => href.endsWith(`/data/${id}/${ending}`)),
        ending,
      ).toBe(true);
    }
  });
});
