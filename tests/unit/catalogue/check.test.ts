import { describe, expect, test } from 'vitest';
import type { IssueType } from '../../../src/catalogue/issue.ts';
import { issuesAfter, smallText } from './small.ts';

const persons = 'data/datasets/persons-with-disabilities/persons-with-disabilities.csv';
const descriptor = 'data/datasets/persons-with-disabilities/datapackage.json';
const article = 'src/content/articles/hello/ru.mdx';

/** Replaces a text in a file of the small project and gives what the check says. */
function after(path: string, find: string, replacement: string) {
  const text = smallText(path);
  if (!text.includes(find)) throw new Error(`«${find}» is not in ${path}`);
  return issuesAfter({ [path]: text.replace(find, replacement) });
}

type Case = readonly [
  title: string,
  find: string,
  replacement: string,
  type: IssueType,
  place: string,
  expected: string,
];

const cells: readonly Case[] = [
  ['a decimal comma', '711800', '"711,8"', 'cell/number', '3:4', '711.8'],
  ['a thousands space', '711800', '711 800', 'cell/number', '3:4', '711800'],
  ['a number in scientific notation', '711800', '7e5', 'cell/number', '3:4', '700000'],
  ['NaN', '711800', 'NaN', 'cell/number', '3:4', ''],
  ['minus zero', '711800', '-0', 'cell/number', '3:4', '0'],
  ['a number past 2^53', '711800', '9007199254740993', 'cell/digits', '3:4', '15'],
  ['a number that loses digits', '711800', '0.12345678901234567', 'cell/digits', '3:4', '15'],
  ['a thousands comma, which may be a decimal one', '711800', '"711,800"', 'cell/number', '3:4', ''],
  ['a day written from its end', 'KZ,2022', 'KZ,01.07.2022', 'cell/period', '2:2', '2022-07-01'],
  ['30 February', 'KZ,2022', 'KZ,2022-02-30', 'cell/period', '2:2', ''],
  ['an unknown region', 'KZ-10,', 'KZ-11,', 'cell/code', '6:1', 'KZ-10'],
  ['a misspelt source', 'ministry,,', 'minstry,,', 'cell/code', '2:7', 'ministry'],
  ['an unknown age', 'KZ,2022,total', 'KZ,2022,totl', 'cell/code', '2:3', 'total'],
  ['a stray space', '696800', ' 696800', 'cell/space', '2:4', '696800'],
  ['an empty dimension', 'KZ,2022,total', 'KZ,2022,', 'cell/required', '2:3', ''],
  ['a row without a source', ',ministry,,', ',,,', 'cell/required', '2:7', ''],
  ['a note in one language', ',Не опубликовано', ',', 'cell/language', '9:9', ''],
  ['a formula', 'Не опубликовано', '=1+1', 'cell/formula', '9:9', ''],
  ['markup', 'Не опубликовано', '<b>нет</b>', 'cell/markup', '9:9', ''],
  ['a zero-width character', 'Не опубликовано', 'Не\u200bопубликовано', 'cell/control', '9:9', ''],
  ['a bidirectional character', 'Не опубликовано', 'Не \u202eопубликовано', 'cell/control', '9:9', ''],
  ['a tab', 'Не опубликовано', 'Не\tопубликовано', 'cell/control', '9:9', ''],
  ['a Latin letter in a Cyrillic word', 'Не опубликовано', 'Не oпубликовано', 'cell/alphabet', '9:9', ''],
  ['a cell of a megabyte', 'Не опубликовано', 'а'.repeat(1_000_000), 'cell/long', '9:9', ''],
  ['a column without a name', 'rounding', '', 'header/empty', '1:6', ''],
  ['a key that stands twice', 'KZ,2022,total', 'KZ,2023,total', 'row/duplicate', '3:1', '2'],
  ['a row with a cell too many', '696800,', '696800,,', 'row/length', '2:1', '9'],
  ['a misspelt column', 'rounding', 'roundng', 'header/unknown', '1:6', 'rounding'],
  ['a column that stands twice', 'rounding', 'value', 'header/duplicate', '1:6', ''],
];

describe('the check of cells, rows and headers', () => {
  test.each(cells)('finds %s', (_title, find, replacement, type, place, expected) => {
    const issue = after(persons, find, replacement).find((one) => one.type === type && one.file === persons);
    expect(issue && `${issue.line}:${issue.column}`).toBe(place);
    expect(issue?.expected).toBe(expected);
  });

  test('accepts a byte-order mark, CRLF and another order of the columns', () => {
    const [header = '', ...rows] = smallText(persons).trim().split('\n');
    const swap = (line: string) => line.replace(/^([^,]*),([^,]*),/, '$2,$1,');
    const text = `\ufeff${[swap(header), ...rows.map(swap)].join('\r\n')}\r\n`;
    expect(issuesAfter({ [persons]: text })).toEqual([]);
  });

  test('counts lines right below a quoted cell that spans several', () => {
    const text = smallText(persons)
      .replace('"Бөліктерінің қосындысы 711,9 мың"', '"Бір\nекі"')
      .replace('104300', 'x');
    expect(issuesAfter({ [persons]: text }).find(({ type }) => type === 'cell/number')?.line).toBe(5);
  });
});

describe('the check of files', () => {
  const utf16 = new Uint8Array(Buffer.from(smallText(persons), 'utf16le'));
  const files: readonly (readonly [string, Parameters<typeof issuesAfter>[0], IssueType])[] = [
    ['a missing table', { [persons]: undefined }, 'file/missing'],
    ['an empty table', { [persons]: '' }, 'file/empty'],
    ['UTF-16', { [persons]: utf16 }, 'file/encoding'],
    ['lines that end with CR alone', { [persons]: smallText(persons).replaceAll('\n', '\r') }, 'row/break'],
    ['a quote that does not close', { [persons]: `${smallText(persons)}KZ,2024,total,"1` }, 'row/quotes'],
    ['broken JSON', { [descriptor]: '{"name": ' }, 'file/json'],
    ['a missing translation', { [article]: undefined }, 'article/twin'],
    ['missing boundaries', { 'data/geo/regions.topojson': undefined }, 'file/missing'],
  ];

  test.each(files)('finds %s', (_title, changes, type) => {
    expect(issuesAfter(changes).map((issue) => issue.type)).toContain(type);
  });
});

describe('the check of descriptors', () => {
  test('suggests the property that a misspelt one was meant to be', () => {
    const [issue] = after(descriptor, '"versoin"'.replace('oi', 'io'), '"versoin"');
    expect(issue).toMatchObject({ file: descriptor });
    const unknown = after(descriptor, '"version"', '"versoin"').find(
      ({ type }) => type === 'package/unknown-property',
    );
    expect(unknown).toMatchObject({ found: 'versoin', expected: 'version' });
    expect(unknown?.line).toBeGreaterThan(1);
  });

  test('finds a view that names no dimension, and one that has nothing to draw', () => {
    expect(after(descriptor, '"across": "region"', '"across": "value"').map(({ type }) => type)).toContain(
      'view/unknown-field',
    );
    expect(after(descriptor, '"rule": "rate"', '"rule": "coverage"').map(({ type }) => type)).toContain(
      'view/empty',
    );
  });

  test.each([
    ['a kind that lacks its series', '"kind": "dumbbell"', 'view/shape', 'series'],
    ['a line that does not run over time', '"kind": "line"', 'view/shape', 'across: "period"'],
    [
      'bars on a logarithmic scale',
      '"kind": "bars", "scale": "log"',
      'view/scale',
      'line | multiples | dumbbell',
    ],
  ])('finds %s', (_title, kind, type, expected) => {
    const issues = after(descriptor, '"kind": "bars"', kind);
    expect(issues).toContainEqual(expect.objectContaining({ type, expected, line: 25 }));
  });

  test('finds two rows that would be added up as one part', () => {
    const issues = after(
      descriptor,
      /"kind": "bars"[^]*?"rule": "rate"/.exec(smallText(descriptor))?.[0] ?? '',
      '"kind": "parts", "titles": { "kk": "x", "ru": "x" }, "across": "age", "period": "all"',
    );
    expect(issues).toContainEqual(expect.objectContaining({ type: 'view/double', found: 'total' }));
  });

  test('finds a source that nothing uses', () => {
    const sources = 'data/reference/sources.csv';
    const issues = issuesAfter({ [sources]: `${smallText(sources)}spare,Баспа,Атауы,,kk,,,\n` });
    expect(issues).toMatchObject([{ type: 'source/unused', found: 'spare', line: 4 }]);
  });
});

describe('the check of articles', () => {
  test('finds a figure that was withdrawn and says in which article and line', () => {
    const [issue] = after(persons, 'KZ,2023,total', 'KZ,2021,total');
    const figure = after(persons, 'KZ,2023,total', 'KZ,2021,total').find(
      ({ type }) => type === 'article/figure',
    );
    expect(issue).toBeDefined();
    expect(figure).toMatchObject({ found: 'persons-with-disabilities/KZ.2023.total', line: 13 });
    expect(figure?.file).toMatch(/hello\/(kk|ru)\.mdx$/);
  });

  test.each([
    ['an unknown component', '<Centre id="semey-home"/>', '<Chart/>', 'article/component'],
    ['an import', '<Centre id="semey-home"/>', "import x from 'x'\n", 'article/component'],
    ['an unknown attribute', ' said/>', ' loud/>', 'article/component'],
    ['an unknown centre', '<Centre id="semey-home"/>', '<Centre id="semey-hom"/>', 'article/reference'],
    [
      'an unknown source in the front matter',
      'sources: [ministry]',
      'sources: [minstry]',
      'article/reference',
    ],
    ['front matter that differs from the twin', 'kind: news', 'kind: explainer', 'article/property'],
    ['an open tag', '<Centre id="semey-home"/>', '<Plain>', 'file/mdx'],
  ] as const)('finds %s', (_title, find, replacement, type) => {
    expect(after(article, find, replacement).map((issue) => issue.type)).toContain(type);
  });
});
