import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCatalogue } from '../../../src/catalogue/load.ts';
import { readProject } from '../../../src/catalogue/read.ts';
import { sizes } from '../../../src/charts/frame.ts';
import { chartKinds } from '../../../src/charts/kinds.ts';
import { getViewModel } from '../../../src/charts/model.ts';
import { DOMParser } from 'linkedom';
import { findTextFaults } from './drawing.ts';
import { kk, ru } from './example.ts';

const { catalogue } = parseCatalogue(readProject(join(import.meta.dirname, '..', '..', '..')));
if (!catalogue) throw new Error('the project has no catalogue');

const models = [kk, ru].flatMap((language) =>
  [...catalogue.datasets.values()].flatMap((dataset) =>
    dataset.views.map((view) => ({ language, model: getViewModel(catalogue, dataset, view, language) })),
  ),
);
const drawn = models.flatMap(({ language, model }) => {
  const { kind } = model.view;
  if (kind === 'cards') return [];
  return sizes.map((size) => {
    const render = chartKinds[kind === 'map' ? 'bars' : kind];
    return {
      model,
      language,
      svg: render(model, language, size),
      name: `${language.locale} ${model.id} ${size}`,
    };
  });
});

test.each(drawn)('no text is cut, covered or too small: $name', ({ svg }) => {
  expect(findTextFaults(svg)).toEqual([]);
  expect(svg).not.toMatch(/NaN|undefined|style=/);
});

test.each(drawn)('every known value is marked with its place in the model: $name', ({ model, svg }) => {
  const marked = new Set([...svg.matchAll(/data-point="(\d+)"/g)].map(([, place]) => Number(place)));
  const known = model.points.filter(({ value }) => value !== null).map(({ index }) => index);
  expect(known.filter((index) => !marked.has(index))).toEqual([]);
  expect(model.points.map(({ index }) => index)).toEqual([...model.points.keys()]);
});

test.each(drawn)('the drawing is well formed, named and described: $name', ({ model, svg }) => {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const root = document.documentElement;
  expect(root.localName).toBe('svg');
  expect(document.querySelector('parsererror')).toBeNull();
  expect(root.getAttribute('role')).toBe('img');
  const named = root.getAttribute('aria-labelledby')?.split(' ');
  const [title, description] = [root.querySelector('title'), root.querySelector('desc')];
  expect(named).toEqual([title?.id, description?.id]);
  expect(title?.textContent).toBe(model.title);
  expect(description?.textContent.length).toBeGreaterThan(20);
  expect(document.querySelectorAll('[style], [onclick], script, image, foreignObject')).toHaveLength(0);
});
