import { expect, test } from 'vitest';
import { getTileSource } from '../../../src/map/tile-source.ts';

test('street tiles come from OpenStreetMap unless the environment names another host', () => {
  expect(getTileSource({})).toEqual({
    url: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
    host: 'tile.openstreetmap.org',
    attribution: undefined,
  });
});

test('another host is named to readers, with its own credit', () => {
  const url = 'https://tiles.example.kz:8443/{z}/{x}/{y}.webp';
  expect(getTileSource({ TILE_URL: url, TILE_ATTRIBUTION: '© Мысал' })).toEqual({
    url,
    host: 'tiles.example.kz:8443',
    attribution: '© Мысал',
  });
});

test.each([
  [{ TILE_URL: 'https://tiles.example.kz/{z}/{x}.png' }, '{y}'],
  [{ TILE_URL: 'tiles/{z}/{x}/{y}.png' }, 'is no https address'],
  [{ TILE_URL: 'http://tiles.example.kz/{z}/{x}/{y}.png' }, 'is no https address'],
  [{ TILE_URL: 'https://tiles.example.kz/{z}/{x}/{y}.png' }, 'TILE_ATTRIBUTION is not'],
])('a setting that would make no map stops the build: %o', (env, message) => {
  expect(() => getTileSource(env)).toThrow(message);
});
