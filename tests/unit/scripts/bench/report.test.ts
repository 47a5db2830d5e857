import { expect, test } from 'vitest';
import { replaceSection } from '../../../../scripts/bench/report.ts';
import { getSlope, toMarkdown } from '../../../../scripts/bench/table.ts';

test('what stands between the marks of a bench is replaced, the rest stays', () => {
  const document = 'Before\n\n<!-- bench site -->\n\nold\n\n<!-- end site -->\n\nAfter\n';
  const replaced = replaceSection(document, 'site', 'new');
  expect(replaced).toBe('Before\n\n<!-- bench site -->\n\nnew\n\n<!-- end site -->\n\nAfter\n');
  expect(replaceSection(replaced, 'site', 'new')).toBe(replaced);
});

test('a document without a place for a bench is an error', () => {
  expect(() => replaceSection('<!-- bench data --><!-- end data -->', 'site', '')).toThrow('bench site');
});

test('a table is written as Markdown', () => {
  expect(
    toMarkdown([
      ['builder', 'pages'],
      ['ours', '200'],
    ]),
  ).toBe('| builder | pages |\n| --- | ---: |\n| ours | 200 |');
});

test('what grows as its size does has a slope of 1, what grows with its square 2', () => {
  const slopeOf = (power: number): number => getSlope([10, 100, 1000].map((size) => [size, size ** power]));
  expect(slopeOf(1)).toBeCloseTo(1);
  expect(slopeOf(2)).toBeCloseTo(2);
});
