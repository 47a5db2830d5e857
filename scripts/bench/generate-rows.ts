import { cpSync, createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { makeRandom } from './random.ts';

/** Codes of the dimension `group` besides its total, each with its part of the total. */
const groups = 20;

/** What each area counts at the beginning. */
const areas = [
  ['KZ', 700_000],
  ['KZ-10', 24_000],
  ['KZ-71', 30_000],
  ['KZ-75', 56_000],
] as const;

/** The dataset of the small project that gets the rows. */
export const generatedDataset = 'persons-with-disabilities';

/**
 * Writes a project into a folder: the small one of the tests, one of its datasets with as many rows as asked. They are such as a
 * careful publisher could have made: a figure a day for each area, age and group, parts that add up, a note in one of a hundred.
 * Generated figures are measured and never shown.
 * @returns the path of the CSV
 */
export async function writeRowsProject(folder: string, count: number): Promise<string> {
  const small = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'small', 'data');
  cpSync(small, join(folder, 'data'), { recursive: true });
  const dataset = join(folder, 'data', 'datasets', generatedDataset);
  addDimension(join(dataset, 'datapackage.json'));
  const codes = Array.from({ length: groups }, (_, at) => `group,group-${at + 1},топ,группа,,,\n`);
  writeFileSync(
    join(folder, 'data', 'reference', 'codes.csv'),
    ['group,total,барлығы,всего,,,\n', ...codes].join(''),
    {
      flag: 'a',
    },
  );
  const file = join(dataset, `${generatedDataset}.csv`);
  await writeRows(file, count);
  return file;
}

/** Gives the dataset one more dimension, and a view that it can draw. */
function addDimension(file: string): void {
  const descriptor = JSON.parse(readFileSync(file, 'utf8')) as {
    resources: [{ schema: { fields: object[]; primaryKey: string[] } }];
    views: object[];
  };
  const [{ schema }] = descriptor.resources;
  const titles = { kk: 'топ', ru: 'группа' };
  schema.fields.splice(3, 0, { name: 'group', type: 'string', titles, role: 'dimension', codes: 'group' });
  schema.primaryKey = ['region', 'period', 'age', 'group'];
  const where = { region: ['KZ'], age: ['total'], group: ['total'] };
  descriptor.views = [{ id: 'over-time', kind: 'line', titles, across: 'period', where }];
  writeFileSync(file, JSON.stringify(descriptor));
}

async function writeRows(file: string, count: number): Promise<void> {
  const stream = createWriteStream(file);
  stream.write('region,period,age,group,value,qualifier,rounding,source,note_kk,note_ru\n');
  let left = count;
  for (const rows of generateDays()) {
    const text = rows.slice(0, left).join('');
    left -= rows.length;
    if (!stream.write(text)) await once(stream, 'drain');
    if (left <= 0) break;
  }
  stream.end();
  await once(stream, 'finish');
}

/** The rows of one day after the other. */
function* generateDays(): Generator<string[]> {
  const random = makeRandom(20_231);
  for (let day = 0; ; day += 1) {
    const period = new Date(Date.UTC(2010, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
    yield areas.flatMap(([area, size]) => {
      const total = size * (1 + day / 20_000);
      const parts = Array.from({ length: groups }, () =>
        [0.15, 0.85].map((share) => Math.round(((total * share) / groups) * (1 + random() / 50))),
      );
      const whole = [0, 1].map((age) => parts.reduce((sum, part) => sum + (part[age] ?? 0), 0));
      return [...parts, whole].flatMap(([child = 0, adult = 0], at) =>
        Object.entries({ total: child + adult, child, adult }).map(([age, value]) => {
          const note =
            random() < 0.01
              ? '"Дерек толықтырылды, бұрынғысы алынды","Данные дополнены, прежние заменены"'
              : ',';
          const group = at === groups ? 'total' : `group-${at + 1}`;
          return `${area},${period},${age},${group},${value},exact,,ministry,${note}\n`;
        }),
      );
    });
  }
}
