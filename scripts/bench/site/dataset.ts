import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const periods = ['2023', '2024', '2025'];
const ages = ['child', 'adult'] as const;

/** Writes a dataset of figures by region, year and age, drawn as a map, as bars, as lines and as parts. */
export function writeDataset(
  data: string,
  id: string,
  regions: readonly string[],
  random: () => number,
): void {
  const folder = join(data, 'datasets', id);
  mkdirSync(folder, { recursive: true });
  const titles = (kk: string, ru: string) => ({ kk, ru });
  const number = id.replace(/\D+/, '');
  const field = (name: string, role: string, rest: object = {}, type = 'string') => ({
    ...{ name, type, titles: titles(`Баған ${name}`, `Столбец ${name}`), role },
    ...rest,
  });
  const where = { age: ['total'] };
  const view = (view: string, kind: string, across: string, rest: object) => ({
    ...{
      id: view,
      kind,
      titles: titles(`${number} көрсеткіш: ${view}`, `Показатель ${number}: ${view}`),
      across,
    },
    ...rest,
  });
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...{ name: id, titles: titles(`${number}-дерекқор`, `Набор ${number}`) },
    descriptions: titles('Өлшеуге арналған сандар.', 'Числа для измерения.'),
    ...{ version: '1.0.0', updated: '2026-01-31', updateFrequency: 'irregular' },
    licenses: [
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0' },
    ],
    views: [
      view('map', 'map', 'region', { where, period: 'latest' }),
      view('by-region', 'bars', 'region', { where: { ...where, region: regions }, period: 'latest' }),
      view('over-time', 'line', 'period', { where: { ...where, region: ['KZ'] }, period: 'all' }),
      view('parts', 'parts', 'age', { where: { region: ['KZ'], age: ages }, period: 'latest' }),
    ],
    resources: [
      {
        ...{
          name: id,
          type: 'table',
          path: `${id}.csv`,
          format: 'csv',
          mediatype: 'text/csv',
          encoding: 'utf-8',
        },
        schema: {
          fields: [
            field('region', 'dimension', { codes: 'regions' }),
            field('period', 'dimension', { codes: 'periods' }),
            field('age', 'dimension', { codes: 'age' }),
            field('value', 'measure', { indicator: id }, 'number'),
            field('qualifier', 'qualifier', { codes: 'qualifiers' }),
            field('rounding', 'rounding', {}, 'integer'),
            field('source', 'source', { codes: 'sources' }),
            field('note_kk', 'note', { lang: 'kk' }),
            field('note_ru', 'note', { lang: 'ru' }),
          ],
          primaryKey: ['region', 'period', 'age'],
        },
      },
    ],
  };
  writeFileSync(join(folder, 'datapackage.json'), JSON.stringify(descriptor, null, 2));
  const first = regions.map((region) => ({
    region,
    child: 500 + Math.floor(random() * 5000),
    adult: 5000 + Math.floor(random() * 50_000),
  }));
  const rows = periods.flatMap((period, at) =>
    withCountry(first.map((one) => growBy(one, 1 + at * (0.02 + random() / 20)))).flatMap(
      ({ region, child, adult }) =>
        Object.entries({ total: child + adult, child, adult }).map(
          ([age, value]) => `${region},${period},${age},${value},exact,,source-${id},,`,
        ),
    ),
  );
  const head = 'region,period,age,value,qualifier,rounding,source,note_kk,note_ru';
  writeFileSync(join(folder, `${id}.csv`), `${[head, ...rows].join('\n')}\n`);
}

type Counted = { readonly region: string; readonly child: number; readonly adult: number };

function growBy({ region, child, adult }: Counted, factor: number): Counted {
  return { region, child: Math.round(child * factor), adult: Math.round(adult * factor) };
}

/** The country is the sum of its regions. */
function withCountry(counted: readonly Counted[]): Counted[] {
  const sum = (age: 'child' | 'adult'): number => counted.reduce((total, one) => total + one[age], 0);
  return [{ region: 'KZ', child: sum('child'), adult: sum('adult') }, ...counted];
}
