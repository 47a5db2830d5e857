import { describe, expect, test } from 'vitest';
import { formatFigure } from '../../src/i18n/figure.ts';
import { isLocale, locales } from '../../src/catalogue/locale.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import type { ObservationId } from '../../src/catalogue/observation.ts';
import { readPage, resolveFile } from './dist.ts';

const catalogue = loadCatalogue(process.cwd());

describe.each(catalogue.articles.map(({ slug }) => slug))('the figures of «%s»', (slug) => {
  const article = catalogue.articles.find((one) => one.slug === slug);

  test.each(locales)('each stand in a row of a dataset page (%s)', (locale) => {
    const page = `${locale}/articles/${slug}/index.html`;
    const { figures } = readPage(page);
    expect(new Set(figures.map(({ at }) => at))).toEqual(new Set(article?.figures[locale] ?? []));
    for (const { at, text, href } of figures) {
      const observation = catalogue.observations.get(at as ObservationId);
      const unit = observation && catalogue.units.get(observation.unit);
      if (!observation || !unit || !isLocale(locale)) throw new Error(`${page}: no figure ${at}`);
      expect(text).toContain(formatFigure(locale, observation, unit, 'number'));
      const { file, fragment } = resolveFile(href, page);
      expect(file).toBe(`${locale}/datasets/${observation.dataset}/index.html`);
      expect(readPage(file).ids.has(fragment), href).toBe(true);
    }
  });
});

test('articles show figures at all', () => {
  const shown = catalogue.articles.filter(({ figures }) => figures.kk.length > 0);
  expect(shown.length).toBeGreaterThanOrEqual(4);
});
