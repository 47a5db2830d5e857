import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sayChanges } from '../../../src/publish/change-words.ts';
import { toChangesFeed } from '../../../src/publish/feed.ts';
import {
  listChanges,
  listCorrections,
  listVersionFiles,
  listVersions,
  toChangeLog,
  type HistorySubject,
} from '../../../src/publish/history.ts';
import { archivedDescriptor, archiveFolder, readArchive } from '../../../src/publish/read-archive.ts';
import { compareVersions, currentVersion, type Version } from '../../../src/publish/version.ts';
import { packageSubject } from './subject.ts';

const now = packageSubject('population');
const file = 'population.csv';
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** The package as it might have been in an earlier version. */
function earlier(version: string, change: (csv: string) => string): Version {
  const current = currentVersion(now);
  const files = new Map(current.files);
  files.set(file, new TextEncoder().encode(change(text(current.files.get(file)))));
  return { ...current, version, updated: '2020-01-01', files };
}

const before = earlier(
  '0.9.0',
  (csv) =>
    csv.replace('19766807', '19766870').replace(/KZ-71.*\n/, '') +
    'KZ-75,2010-01-01,1400000,exact,,bureau,,\n',
);
const subject: HistorySubject = { ...now, archive: [before] };

describe('the history of a dataset', () => {
  const [newest, first] = listChanges(subject);

  test('is found by comparing rows: added, changed, withdrawn', () => {
    expect(newest).toMatchObject({
      from: '0.9.0',
      to: now.one.descriptor.version,
      added: [{ row: 'KZ-71.2023-01-01' }],
      changed: [{ row: 'KZ.2023-01-01', fields: [{ name: 'value', from: '19766870', to: '19766807' }] }],
      withdrawn: [{ row: 'KZ-75.2010-01-01' }],
    });
    expect(first).toMatchObject({ from: undefined, added: [], changed: [], withdrawn: [] });
  });

  test('tells the changed figures as corrections, and nothing else', () => {
    expect(listCorrections(subject)).toEqual([
      expect.objectContaining({ row: 'KZ.2023-01-01', to: now.one.descriptor.version }),
    ]);
    const note = earlier('0.9.0', (csv) =>
      csv.replace('exact,,bureau,,', 'exact,,bureau,ескертпе,примечание'),
    );
    expect(listCorrections({ ...now, archive: [note] })).toEqual([]);
  });

  test('is said in words', () => {
    expect(newest && sayChanges(newest, 'ru')).toBe('Добавлено строк: 1. Изменено строк: 1. Снято строк: 1.');
    expect(first && sayChanges(first, 'kk')).toBe('Жиынтықтың алғашқы нұсқасы жарияланды.');
  });

  test('is written as a log with the addresses of every version', () => {
    const log: unknown = JSON.parse(text(toChangeLog(subject)));
    expect(log).toMatchObject({
      versions: [
        { version: now.one.descriptor.version },
        {
          version: '0.9.0',
          files: expect.arrayContaining(['https://atlas.example/data/population/v/0.9.0/population.csv']),
        },
      ],
      changes: [{ added: [{ row: 'KZ-71.2023-01-01' }] }, { from: null }],
    });
  });

  test('compares no rows when the key of rows became another', () => {
    const descriptor = text(before.files.get('datapackage.json')).replaceAll(
      /"primaryKey": \[[^\]]*\]/g,
      '"primaryKey": ["region"]',
    );
    const files = new Map(before.files).set('datapackage.json', new TextEncoder().encode(descriptor));
    const [change] = listChanges({ ...now, archive: [{ ...before, files }] });
    expect(change).toMatchObject({ comparable: false, added: [] });
    expect(change && sayChanges(change, 'ru')).toContain('строение таблицы');
  });
});

describe('the addresses of versions', () => {
  test('stay: each version has its own files, with the bytes that were kept', () => {
    const files = listVersionFiles(subject);
    expect(files.map(({ path }) => path)).toEqual([
      'data/population/v/0.9.0/population.csv',
      'data/population/v/0.9.0/datapackage.json',
      `data/population/v/${now.one.descriptor.version}/population.csv`,
      `data/population/v/${now.one.descriptor.version}/datapackage.json`,
    ]);
    expect(files[0]?.toBytes()).toBe(before.files.get(file));
  });

  test('are guarded: other rows under a number that was published stop the build', () => {
    const kept = {
      ...earlier('x', (csv) => csv.replace('19766807', '1')),
      version: now.one.descriptor.version,
    };
    expect(() => listVersions({ ...now, archive: [kept] })).toThrow(
      /differs from version .* raise "version"/,
    );
  });

  test('are guarded: a number lower than one that was published stops the build', () => {
    expect(() => listVersions({ ...now, archive: [{ ...before, version: '99.0.0' }] })).toThrow(
      'is older than',
    );
  });

  test('keep the descriptor that was published, even when only its words changed since', () => {
    const current = currentVersion(now);
    const files = new Map(current.files).set('datapackage.json', new TextEncoder().encode('{}'));
    const [version] = listVersions({ ...now, archive: [{ ...current, files }] });
    expect(text(version?.files.get('datapackage.json'))).toBe('{}');
  });

  test('are ordered by number, not by letters', () => {
    expect(['1.10.0', '1.9.0', '0.12.3'].sort(compareVersions)).toEqual(['0.12.3', '1.9.0', '1.10.0']);
  });
});

test('the archive is read back as it was written, oldest version first', () => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-archive-'));
  try {
    for (const version of ['1.10.0', '1.9.0']) {
      const folder = join(root, archiveFolder, 'population', version);
      mkdirSync(folder, { recursive: true });
      for (const [name, bytes] of currentVersion(now).files)
        writeFileSync(join(folder, name === 'datapackage.json' ? archivedDescriptor : name), bytes);
    }
    const archive = readArchive(root);
    expect(archive.map(({ version }) => version)).toEqual(['1.9.0', '1.10.0']);
    expect(archive[0]?.files).toEqual(new Map(currentVersion(now).files));
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a project without an archive has none', () => {
  expect(readArchive(join(tmpdir(), 'no-such-project'))).toEqual([]);
});

test.each(['kk', 'ru'] as const)(
  'the feed of changes has an entry for each version, newest first (%s)',
  (locale) => {
    const feed = text(toChangesFeed(subject, locale));
    const dates = [...feed.matchAll(/<entry>.*?<updated>([^<]+)/gs)].map(([, date]) => date ?? '');
    expect(dates.length).toBe(now.catalogue.packages.filter(({ tables }) => tables.length === 1).length + 1);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(feed).toContain('https://atlas.example/data/population/v/0.9.0/datapackage.json');
    expect(feed).toContain(`xml:lang="${locale}"`);
  },
);
