import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseCatalogue } from '../../../src/catalogue/load.ts';
import { readProject } from '../../../src/catalogue/read.ts';
import { findView } from '../../../src/charts/find-view.ts';
import { getHistory } from '../../../src/charts/history.ts';
import { getViewModel } from '../../../src/charts/model.ts';
import { renderSparkline } from '../../../src/charts/sparkline.ts';
import { getTracks } from '../../../src/charts/track.ts';
import { findTextFaults, readWords } from './drawing.ts';
import { kk, makeModel, ru } from './example.ts';

const { catalogue } = parseCatalogue(readProject(join(import.meta.dirname, '..', '..', '..')));
if (!catalogue) throw new Error('the project has no catalogue');

test('a key figure has the history that a view of its dataset shows, and no other', () => {
  const { dataset, view } = findView(catalogue, 'persons-with-disabilities/key-figures');
  const histories = getViewModel(catalogue, dataset, view, ru).points.map(({ key, observation }) => [
    key,
    observation && getHistory(catalogue, dataset, observation, ru)?.moments.length,
  ]);
  const over = findView(catalogue, 'persons-with-disabilities/over-time');
  const [track] = getTracks(getViewModel(catalogue, over.dataset, over.view, ru));
  expect(Object.fromEntries(histories)).toEqual({
    total: track?.moments.length,
    child: undefined,
    working: undefined,
    pension: undefined,
  });
});

test('a sparkline says its ends in its name and writes their years', () => {
  const given = [563_100, 670_000, 743_900].map((value, index) => ({
    value,
    rounding: 100,
    period: String(2011 + index * 7),
  }));
  const [track] = getTracks(makeModel(given, 'kk', { kind: 'line', across: 'period' }));
  if (!track) throw new Error('no track');
  const svg = renderSparkline(track, kk).replaceAll('\u00a0', ' ');
  expect(svg).toContain('aria-label="Қалай өзгерді: 2011 ж. — 563,1 мың адам, 2025 ж. — 743,9 мың адам"');
  expect(svg).toContain('role="img"');
  expect(readWords(svg)).toEqual(['2011', '2025']);
  expect(findTextFaults(svg)).toEqual([]);
});

test('a history of one year has that year once; a gap is dotted', () => {
  const year = ['2023-01', '2023-05', '2023-09'].map((period, index) => ({ value: 5 + index, period }));
  const gap = ['2011', '2012', '2020'].map((period, index) => ({ value: 5 + index, period }));
  const [short, long] = [year, gap].map((given) => {
    const [track] = getTracks(makeModel(given, 'ru', { kind: 'line', across: 'period' }));
    return track ? renderSparkline(track, ru) : '';
  });
  expect(readWords(short ?? '')).toEqual(['2023']);
  expect(short).not.toContain('chart-gap');
  expect(long).toContain('chart-gap');
});
