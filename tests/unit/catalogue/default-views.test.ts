import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deriveViews } from '../../../src/catalogue/default-views.ts';
import { parseCatalogue } from '../../../src/catalogue/load.ts';
import { readProject } from '../../../src/catalogue/read.ts';
import { isKept } from '../../../src/catalogue/view.ts';
import { smallFiles, smallText } from './small.ts';

const { catalogue } = parseCatalogue(readProject(join(import.meta.dirname, '..', '..', '..')));
if (!catalogue) throw new Error('the project has no catalogue');
const datasets = [...catalogue.datasets.values()];

test.each(datasets)('$id gets views that all have something to draw', (dataset) => {
  const views = deriveViews(dataset, catalogue);
  expect(views.length).toBeGreaterThan(0);
  expect(new Set(views.map(({ id }) => id)).size).toBe(views.length);
  for (const view of views) {
    const kept = dataset.observations.filter((one) => isKept(one, view) && one.value !== null);
    expect(kept.length).toBeGreaterThan(1);
    // What is drawn side by side can be compared; cards have units of their own.
    if (view.kind !== 'cards') expect(new Set(kept.map(({ indicator }) => indicator)).size).toBe(1);
    expect(view.title.kk).not.toMatch(/undefined|, $|: $/);
  }
});

test('time, regions and parts are found, and titles say which', () => {
  const dataset = catalogue.datasets.get('persons-with-disabilities');
  if (!dataset) throw new Error('no such dataset');
  expect(deriveViews(dataset, catalogue)).toMatchObject([
    { kind: 'line', across: 'period', title: { ru: 'Люди с инвалидностью' }, period: 'all' },
    { kind: 'bars', across: 'region', period: 'latest' },
    {
      kind: 'bars',
      across: 'age',
      title: { kk: 'Мүгедектігі бар адамдар: жасы', ru: 'Люди с инвалидностью: возраст' },
    },
  ]);
});

test('figures of one city that nothing else brings together become cards that name it', () => {
  const dataset = catalogue.datasets.get('shymkent-system');
  if (!dataset) throw new Error('no such dataset');
  expect(deriveViews(dataset, catalogue)).toMatchObject([
    { kind: 'cards', across: 'indicator', where: { region: ['KZ-79'] } },
  ]);
  expect(deriveViews(dataset, catalogue)[0]?.title.ru).toMatch(/, город Шымкент$/);
});

test('a dataset that names no views is given some by the build', () => {
  const file = 'data/datasets/persons-with-disabilities/datapackage.json';
  const { views: named, ...others }: { views: unknown[] } = JSON.parse(smallText(file));
  expect(named).toHaveLength(1);
  const { catalogue: own, issues } = parseCatalogue(smallFiles({ [file]: JSON.stringify(others) }));
  // The small project's article shows the view that is gone; nothing else is wrong.
  expect(new Set(issues.map(({ type }) => type))).toEqual(new Set(['article/reference']));
  expect(own?.datasets.get('persons-with-disabilities')?.views.map(({ kind }) => kind)).toEqual([
    'bars',
    'bars',
  ]);
});
