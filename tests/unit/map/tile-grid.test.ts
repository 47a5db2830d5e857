import { expect, test } from 'vitest';
import { locales } from '../../../src/catalogue/locale.ts';
import { getLanguage } from '../../../src/i18n/language.ts';
import { getNeighbours } from '../../../src/map/neighbours.ts';
import { renderTileGrid } from '../../../src/map/tile-grid.ts';
import { tileColumns, tilePositions } from '../../../src/map/tile-positions.ts';
import { catalogue, figuresOf, makeMapView, topology } from './sample.ts';

test('every region has a tile of its own', () => {
  const taken = catalogue.regions.map(({ code }) => tilePositions[code]?.join());
  expect(taken).not.toContain(undefined);
  expect(new Set(taken).size).toBe(20);
  for (const { code } of catalogue.regions) expect(tilePositions[code]?.[0]).toBeLessThanOrEqual(tileColumns);
});

test('most regions that share a border stand side by side or corner to corner', () => {
  const borders = [...getNeighbours(topology)].flatMap(([code, others]) =>
    others.map((other) => [code, other] as const),
  );
  const touching = borders.filter(([a, b]) => {
    const [ax = 0, ay = 0] = tilePositions[a] ?? [];
    const [bx = 0, by = 0] = tilePositions[b] ?? [];
    return Math.max(Math.abs(ax - bx), Math.abs(ay - by)) === 1;
  });
  expect(touching.length / borders.length).toBeGreaterThan(0.75);
});

test.each(locales)('each tile links to the profile and says region, value and date (%s)', (locale) => {
  const html = renderTileGrid(
    makeMapView(
      locale,
      figuresOf((index) => index),
    ),
    catalogue,
    getLanguage(locale),
  );
  expect(html.match(/<li /g)).toHaveLength(20);
  for (const { slug } of catalogue.regions) expect(html).toContain(`href="/${locale}/regions/${slug}/"`);
  expect(html).not.toMatch(/NaN|undefined|style=/);
});

test('a tile without data says so', () => {
  const html = renderTileGrid(makeMapView('kk', {}), catalogue, getLanguage('kk'));
  expect(html.match(/class="tile no-data /g)).toHaveLength(20);
  expect(html).toContain('Абай облысы: дерек жоқ');
});

test('a long number is rounded where the tile is small, and given in full to those who listen', () => {
  const view = makeMapView('ru', { 'KZ-75': 2_336_008, 'KZ-79': 915_300 });
  const html = renderTileGrid(view, catalogue, getLanguage('ru')).replaceAll('\u00a0', ' ');
  expect(html).toContain('>2,3 млн<');
  expect(html).toContain('>915 тыс.<');
  expect(html).toContain('город Алматы: 2 336 008 человек');
});

test('hostile text is only text', () => {
  const regions = catalogue.regions.map((region) => ({ ...region, name: { kk: '<img src=x>', ru: '<i>' } }));
  const html = renderTileGrid(makeMapView('kk', {}), { ...catalogue, regions }, getLanguage('kk'));
  expect(html).not.toContain('<img');
});
