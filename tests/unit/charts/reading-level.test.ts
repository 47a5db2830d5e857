import { expect, test } from 'vitest';
import { getCatalogue } from '../../../src/catalogue/current.ts';
import { describeView } from '../../../src/charts/describe.ts';
import { getViewModel } from '../../../src/charts/model.ts';
import { measureReading } from '../content/reading-level.ts';
import { kk, ru } from './example.ts';

/*
 * What charts say of themselves, for every view of every dataset. These sentences carry figures, dates and names, and some list up
 * to five parts, so that they are longer than those of plain versions; past this they would not be followed by ear.
 */
const limits = { words: 32, mean: 12 };

test.each([kk, ru])('sentences of charts stay short: $locale', (language) => {
  const catalogue = getCatalogue();
  const said = [...catalogue.datasets.values()].flatMap((dataset) =>
    dataset.views.map((view) => describeView(getViewModel(catalogue, dataset, view, language), language)),
  );
  // The name of a series in quotes may begin a sentence with a small letter, as may a number.
  const level = measureReading(said.flatMap((text) => text.split(/(?<=[\p{L})]\.) (?=«|\d+ өңір)/u)));
  expect(said.length).toBeGreaterThan(50);
  expect(level.longest.words, level.longest.text).toBeLessThanOrEqual(limits.words);
  expect(level.mean).toBeLessThanOrEqual(limits.mean);
});
