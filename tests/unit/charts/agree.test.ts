import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCatalogue } from '../../../src/catalogue/load.ts';
import { readProject } from '../../../src/catalogue/read.ts';
import { describeView } from '../../../src/charts/describe.ts';
import { sizes } from '../../../src/charts/frame.ts';
import { chartKinds } from '../../../src/charts/kinds.ts';
import { getViewModel, type ViewModel } from '../../../src/charts/model.ts';
import { getViewTable } from '../../../src/charts/table.ts';
import { findTextFaults, readTexts } from './drawing.ts';
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

test.each(drawn)('the drawing has just the values of the model: $name', ({ model, svg }) => {
  const values = readTexts(svg)
    .filter(({ kind }) => kind.includes('chart-value'))
    .map(({ text }) => text);
  const shares = /^\d[\d,]* %$/;
  for (const text of values.filter(
    (one) => !(['parts', 'waffle'].includes(model.view.kind) && shares.test(one)),
  )) {
    expect(shortTexts(model)).toContain(text.split(' · ')[0]);
  }
  // These write a value only where it has room.
  if (['line', 'multiples', 'stacked'].includes(model.view.kind)) return;
  const known = model.points.filter(({ value }) => value !== null).map(({ short }) => short);
  for (const short of known) expect(values.some((text) => text.split(' · ')[0] === short)).toBe(true);
});

test.each(drawn)('every known value is marked with its place in the model: $name', ({ model, svg }) => {
  const marked = new Set([...svg.matchAll(/data-point="(\d+)"/g)].map(([, place]) => Number(place)));
  const known = model.points.filter(({ value }) => value !== null).map(({ index }) => index);
  expect(known.filter((index) => !marked.has(index))).toEqual([]);
  expect(model.points.map(({ index }) => index)).toEqual([...model.points.keys()]);
});

test.each(models)(
  'table and sentence print what the model has: $language.locale $model.id',
  ({ language, model }) => {
    const { rows } = getViewTable(model, catalogue, language);
    expect(rows.map(({ text }) => text)).toEqual(model.points.map(({ text }) => text));
    const sentence = describeView(model, language);
    const known = model.points.filter(({ value }) => value !== null);
    // Every description names the highest or the last value.
    expect(known.length === 0 || known.some(({ text }) => sentence.includes(text))).toBe(true);
  },
);

function shortTexts({ points }: ViewModel): string[] {
  return points.map(({ short }) => short);
}
