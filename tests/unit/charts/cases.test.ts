import { expect, test } from 'vitest';
import { sizes } from '../../../src/charts/frame.ts';
import { chartKinds } from '../../../src/charts/kinds.ts';
import { cases } from './cases.ts';
import { findTextFaults } from './drawing.ts';
import { kk, ru } from './example.ts';
import { expectGolden } from './golden.ts';

const drawings = cases.flatMap(({ kind, name, model }) =>
  [kk, ru].flatMap((language) =>
    sizes.map((size) => ({
      name: `${kind}: ${name}, ${language.locale}, ${size}`,
      svg: chartKinds[kind](model(language.locale), language, size),
    })),
  ),
);

test('every kind has cases', () => {
  expect([...new Set(cases.map(({ kind }) => kind))].sort()).toEqual(Object.keys(chartKinds).sort());
});

test.each(drawings)('no text is cut, covered or too small: $name', ({ svg }) => {
  expect(findTextFaults(svg)).toEqual([]);
  expect(svg).not.toMatch(/NaN|Infinity|undefined|style=/);
});

/** Coordinates to whole units: what a reader could not see is no change. */
function roundNumbers(svg: string): string {
  return svg
    .replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)) + 0))
    .replaceAll('><', '>\n<');
}

const firsts = cases.filter((one, index) => cases.findIndex(({ kind }) => kind === one.kind) === index);

test.each(firsts)('$kind is drawn as it was: $name', ({ kind, model }) => {
  expectGolden(`${kind}.svg`, `${roundNumbers(chartKinds[kind](model('kk'), kk, 'wide'))}\n`);
});
