import { expect, test } from 'vitest';
import { getLanguage } from '../../../src/i18n/language.ts';
import { chooseFigures } from '../../../src/map/figures.ts';
import { getLegend } from '../../../src/map/legend.ts';
import { makeModel } from '../charts/example.ts';
import { catalogue } from './sample.ts';

const view = makeModel(
  [
    { key: 'KZ-33', value: 699_000, rounding: 1000, qualifier: 'rounded' },
    { key: 'KZ-33', value: 698_987 },
    { key: 'KZ-10', value: 5 },
    { key: 'KZ-10', value: 5 },
    { key: 'KZ-11', value: null },
  ],
  'ru',
  { kind: 'map' },
);

test('of two figures for a region the map shows the one that is not rounded, and says that sources differ', () => {
  const { byRegion, hasConflicts } = chooseFigures(view.points);
  expect(byRegion.get('KZ-33')?.value).toBe(698_987);
  expect(hasConflicts).toBe(true);
  expect(getLegend(view, catalogue, getLanguage('ru')).notes.join(' ')).toContain('источники расходятся');
});

test('sources that agree are no conflict, and unknown figures are none', () => {
  const { byRegion, hasConflicts } = chooseFigures(view.points.slice(2));
  expect(hasConflicts).toBe(false);
  expect([...byRegion.keys()]).toEqual(['KZ-10']);
});
