import { expect, test } from 'vitest';
import { listFixed, listLog } from '../../../../src/components/datasets/changes.ts';
import { getLanguage } from '../../../../src/i18n/language.ts';
import { currentVersion } from '../../../../src/publish/version.ts';
import { packageSubject } from '../../publish/subject.ts';

const now = packageSubject('population');
const dataset = now.catalogue.datasets.get('population');
if (!dataset) throw new Error('no dataset population');
const ru = getLanguage('ru');

const current = currentVersion(now);
const csv = new TextDecoder().decode(current.files.get('population.csv'));
const older = csv.replace('19766807', '19766870').replace(/KZ-71.*\n/, '') + 'KZ-99,1990,1,exact,,bureau,,\n';
const files = new Map(current.files).set('population.csv', new TextEncoder().encode(older));
const subject = { ...now, archive: [{ ...current, version: '0.9.0', updated: '2020-01-01', files }] };

test('the log names rows in words and leads to those that the table has', () => {
  const [newest] = listLog(subject, dataset, ru);
  expect(newest?.added).toEqual([
    { name: 'город Астана\u00a0· 1 января 2023 г.', href: '#row-KZ-71.2023-01-01', cells: [] },
  ]);
  expect(newest?.changed).toMatchObject([
    { href: '#row-KZ.2023-01-01', cells: [{ from: '19766870', to: '19766807' }] },
  ]);
});

test('a withdrawn row leads nowhere, and a code that no list has any more stands as it was', () => {
  const [newest] = listLog(subject, dataset, ru);
  expect(newest?.withdrawn).toEqual([{ name: 'KZ-99\u00a0· 1990 г.', href: undefined, cells: [] }]);
});

test('corrections are told with both figures and the version that put them right', () => {
  expect(listFixed(subject, dataset, ru)).toMatchObject([
    {
      version: dataset.version,
      row: { name: 'Казахстан\u00a0· 1 января 2023 г.', cells: [{ from: '19766870', to: '19766807' }] },
    },
  ]);
  expect(listFixed(now, dataset, ru)).toEqual([]);
});
