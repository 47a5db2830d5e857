import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issueLanguages, printAnnotation, printIssue } from '../../../../scripts/print-issue.ts';
import { parseCatalogue } from '../../../../src/catalogue/load.ts';
import { runs } from '../../../runs.ts';
import { smallFiles, smallText } from '../small.ts';

// Whatever stands in a file, the check ends with findings that can be told in every language: no exception, no hang.

const persons = 'data/datasets/persons-with-disabilities/';
const files = [
  `${persons}persons-with-disabilities.csv`,
  `${persons}datapackage.json`,
  'data/reference/datapackage.json',
  'data/reference/regions.csv',
  'data/reference/sources.csv',
  'data/reference/codes.csv',
  'data/reference/indicators.csv',
  'data/reference/former-regions.csv',
  'data/reference/forbidden-words.csv',
  'data/centres/centres.csv',
  'data/geo/regions.topojson',
  'data/geo/credit.json',
  'src/content/articles/hello/kk.mdx',
] as const;

function survive(file: string, content: string | Uint8Array | undefined): void {
  const { issues, advice } = parseCatalogue(smallFiles({ [file]: content }));
  for (const issue of [...issues, ...advice])
    for (const language of issueLanguages)
      for (const said of [printIssue(issue, language), printAnnotation(issue, language)]) {
        expect(said).toContain(' → ');
        expect(said).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
      }
}

/** Pieces that formats give a meaning to. */
const piece = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(
    ...[
      '"',
      '""',
      ',',
      '\n',
      '\r\n',
      '\r',
      ';',
      '\t',
      '|',
      '.',
      '~',
      '/',
      '#',
      '{',
      '}',
      '[',
      ']',
      ':',
      '---\n',
    ],
    ...[
      '\0',
      '\ufeff',
      '\u202e',
      '\u200b',
      '\ufffd',
      '=1',
      '<',
      '<script>',
      '&#0;',
      '{"a":',
      'null',
      '-0',
      '1e999',
      'NaN',
    ],
    ...[
      '&a ',
      '*a',
      '!!x ',
      '? ',
      '- - - ',
      '<Figure at="x"/>',
      '<Plain>',
      '</Plain>',
      '{x}',
      'import x',
      '__proto__',
      '../',
    ],
  ),
);

/** Edits of a good file: cut a part out, put pieces in. */
function edited(good: string) {
  const edit = fc.record({
    at: fc.integer({ min: 0, max: good.length }),
    cut: fc.integer({ min: 0, max: 30 }),
    put: fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')),
  });
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), good),
    );
}

describe.each(files)('in place of %s', (file) => {
  test('any bytes are told of', () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(bytes, (content) => survive(file, content)),
      runs(4, 500),
    );
  });

  test('any text is told of', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => survive(file, pieces.join(''))),
      runs(4, 500),
    );
  });

  test('a good file after any edits is told of', () => {
    fc.assert(
      fc.property(edited(smallText(file)), (content) => survive(file, content)),
      runs(10, 2000),
    );
  });

  test('no file is told of', () => {
    survive(file, undefined);
  });
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Gives a document with the value at the place that a number picks replaced, taken away or put under another name. */
function change(
  document: Json,
  pick: number,
  value: Json,
  how: 'replace' | 'delete' | 'rename',
  name: string,
): Json {
  const copy = structuredClone(document);
  const places: { holder: Json[] | { [key: string]: Json }; key: string | number }[] = [];
  const walk = (node: Json): void => {
    if (typeof node !== 'object' || node === null) return;
    const keys = Array.isArray(node) ? [...node.keys()] : Object.keys(node);
    for (const key of keys) {
      places.push({ holder: node, key });
      walk((node as Record<string | number, Json>)[key] ?? null);
    }
  };
  walk(copy);
  const place = places[pick % places.length];
  if (!place) return copy;
  const holder = place.holder as Record<string | number, Json>;
  if (how === 'replace') holder[place.key] = value;
  if (how === 'rename' && !Array.isArray(place.holder)) holder[name] = holder[place.key] ?? null;
  if (how !== 'replace' && !Array.isArray(place.holder)) delete holder[place.key];
  return copy;
}

describe.each(files.filter((file) => file.endsWith('.json') || file.endsWith('.topojson')))(
  'in %s',
  (file) => {
    test('any value anywhere is told of', () => {
      const good = JSON.parse(smallText(file)) as Json;
      fc.assert(
        fc.property(
          fc.nat(100_000),
          fc.oneof(
            fc.jsonValue() as fc.Arbitrary<Json>,
            fc.constantFrom('regions', 'total', '(a+)+', '[', 1e300, -1),
          ),
          fc.constantFrom('replace', 'delete', 'rename'),
          fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'nmae')),
          (pick, value, how, name) => survive(file, JSON.stringify(change(good, pick, value, how, name))),
        ),
        runs(25, 5000),
      );
    });
  },
);
