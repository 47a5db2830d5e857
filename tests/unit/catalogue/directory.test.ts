import { expect, test } from 'vitest';
import { printIssue, issueLanguages } from '../../../scripts/print-issue.ts';
import { liesInside, toleranceKm } from '../../../src/catalogue/check/directory/inside.ts';
import { loadCatalogue, parseCatalogue } from '../../../src/catalogue/load.ts';
import { smallFiles, smallText } from './small.ts';

// What is refused has its fixtures in tests/fixtures/bad; here is what is only told, and how far a point may be off.

const header = smallText('data/centres/centres.csv').split('\n')[0] ?? '';
const usual = {
  name_ru: 'Центр',
  type: 'small-capacity-home',
  ownership: 'state',
  region: 'KZ-10',
  settlement: 'semey',
  status: 'operating',
  precision: 'address',
  sources: 'ministry',
};

const told = (...rows: readonly Readonly<Record<string, string>>[]) => {
  const lines = rows.map((row) => {
    const cells: Readonly<Record<string, string>> = { ...usual, ...row };
    return header
      .split(',')
      .map((name) => `"${cells[name] ?? ''}"`)
      .join(',');
  });
  const { issues, advice } = parseCatalogue(
    smallFiles({
      'data/centres/centres.csv': `${[header, ...lines].join('\n')}\n`,
      'src/content/articles/hello/kk.mdx': undefined,
      'src/content/articles/hello/ru.mdx': undefined,
    }),
  );
  return {
    issues: issues.map(({ type }) => type),
    advice: advice.filter(({ type }) => type.startsWith('centre/')),
  };
};

test('entries with one telephone or one point are told in every language, and refused in none', () => {
  const { issues, advice } = told(
    { id: 'first', name_ru: 'Один', phone: '+7 (7222) 55-14-74', lat: '50.41', lon: '80.22' },
    { id: 'second', name_ru: 'Два', phone: '+7 7222 551474' },
    { id: 'third', name_ru: 'Три', lat: '50.41', lon: '80.22' },
  );
  expect(issues).toEqual([]);
  expect(advice.map(({ type, line, found, expected }) => [type, line, found, expected])).toEqual([
    ['centre/same-phone', 3, 'first', '2'],
    ['centre/same-point', 4, 'first', '2'],
  ]);
  for (const language of issueLanguages)
    for (const one of advice) expect(printIssue(one, language)).toContain('«first»');
});

test('one name in one town is refused only while nothing tells the two apart', () => {
  expect(told({ id: 'first' }, { id: 'second' }).issues).toEqual(['centre/duplicate']);
  expect(
    told({ id: 'first', address_ru: 'улица Абая, 1', address_kk: 'Абай көшесі, 1' }, { id: 'second' }).issues,
  ).toEqual([]);
  expect(told({ id: 'first' }, { id: 'second', settlement: '' }).issues).toEqual([]);
});

test('a point may lie as far outside its region as the smoothed boundary is off, no further', () => {
  const topology = {
    type: 'Topology' as const,
    objects: {
      regions: {
        type: 'GeometryCollection' as const,
        geometries: [{ type: 'Polygon' as const, id: 'KZ-10', arcs: [[0], [1]] }],
      },
    },
    arcs: [
      [
        [78, 48],
        [82, 48],
        [82, 52],
        [78, 52],
        [78, 48],
      ],
      [
        [79, 49],
        [79, 51],
        [81, 51],
        [81, 49],
        [79, 49],
      ],
    ],
  };
  const at = (latitude: number, longitude: number) => liesInside(topology, 'KZ-10', { latitude, longitude });
  const degree = 111.195;
  expect(at(48.5, 80)).toBe(true);
  expect(at(48 - (0.9 * toleranceKm) / degree, 80)).toBe(true);
  expect(at(48 - (1.1 * toleranceKm) / degree, 80)).toBe(false);
  // The hole is another region's.
  expect(at(50, 80)).toBe(false);
  expect(liesInside(topology, 'KZ-11', { latitude: 50, longitude: 80 })).toBeUndefined();
});

test('a capital lies in its own region and in no other', () => {
  const { geography, settlements, regions } = loadCatalogue(process.cwd());
  const point = settlements.get('karaganda')?.point;
  if (!point) throw new Error('no point of Karaganda');
  const holders = regions.filter(({ code }) => liesInside(geography.topology, code, point));
  expect(holders.map(({ code }) => code)).toEqual(['KZ-35']);
});
