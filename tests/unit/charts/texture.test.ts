import { expect, test } from 'vitest';
import { lineAttributes, markerCount, renderMarker } from '../../../src/charts/marker.ts';
import { renderTexture, textureCount } from '../../../src/charts/texture.ts';

// What a reader who sees no colours, or a printer without any, tells series apart by.

const box = { x: 0, y: 0, width: 40, height: 40 };
const bare = (svg: string): string => svg.replace(/class="[^"]*"/g, '');
const places = (count: number): number[] => [...Array.from({ length: count }).keys()];

test('every series of filled marks has a ruling of its own', () => {
  const drawn = places(textureCount).map((index) => bare(renderTexture(index, box)));
  expect(new Set(drawn).size).toBe(6);
});

test('every series of points has a shape of its own, and every line strokes of its own', () => {
  expect(new Set(places(markerCount).map((index) => bare(renderMarker(index, 0, 0)))).size).toBe(6);
  expect(new Set(places(markerCount).map((index) => lineAttributes(index)['stroke-dasharray'])).size).toBe(6);
});

test('a ruling keeps inside its mark, however small', () => {
  for (const side of [3, 12, 40]) {
    for (const index of places(textureCount)) {
      const numbers =
        renderTexture(index, { x: 5, y: 5, width: side, height: side }).match(/[ML]([\d.]+) ([\d.]+)/g) ?? [];
      for (const place of numbers) {
        const [x = 0, y = 0] = place.slice(1).split(' ').map(Number);
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(5);
        expect(Math.max(x, y)).toBeLessThanOrEqual(5 + side);
      }
    }
  }
});
