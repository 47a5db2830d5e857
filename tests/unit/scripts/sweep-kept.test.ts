import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sweepKept, tellKept } from '../../../scripts/sweep-kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'qoldau-sweep-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('what the build made or used stays, the rest is dropped', () => {
  const begun = Date.now() - 10_000;
  const [before, after] = [new Date(begun - 1000), new Date(begun + 1000)];
  const write = (name: string, used: Date, made: Date): void => {
    mkdirSync(join(folder, 'zips', '0a'), { recursive: true });
    writeFileSync(join(folder, 'zips', '0a', name), name);
    utimesSync(join(folder, 'zips', '0a', name), used, made);
  };
  write('made', after, after);
  write('used', after, before);
  write('unused', before, before);
  const counts = sweepKept(folder, begun);
  expect(counts).toEqual(new Map([['zips', { made: 1, reused: 1, dropped: 1 }]]));
  expect(readdirSync(join(folder, 'zips', '0a')).sort()).toEqual(['made', 'used']);
  expect(tellKept(counts)).toBe('Kept between builds: zips 1 made, 1 reused.');
});

test('before the first build nothing is kept', () => {
  expect(sweepKept(join(folder, 'none'), 0)).toEqual(new Map());
});
