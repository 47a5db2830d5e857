import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readKept } from '../../../../src/publish/kept/read-kept.ts';
import { markOf } from '../../../../src/publish/kept/read-mark.ts';
import { sweepKept } from '../../../../scripts/sweep-kept.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qoldau-kept-'));
  vi.stubEnv('KEPT_FOLDER', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const take = async (input: string, make: () => Uint8Array): Promise<number[]> => [
  ...(await readKept('zips', () => markOf(input), make)),
];

test('what is made of the same is made once, of another by itself', async () => {
  const make = vi.fn(() => new Uint8Array([1, 2, 3]));
  expect(await take('a', make)).toEqual([1, 2, 3]);
  expect(await take('a', make)).toEqual([1, 2, 3]);
  expect(make).toHaveBeenCalledTimes(1);
  expect(await take('b', () => new Uint8Array([4]))).toEqual([4]);
  expect(await take('a', make)).toEqual([1, 2, 3]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('without a folder everything is made anew', async () => {
  vi.stubEnv('KEPT_FOLDER', undefined);
  const make = vi.fn(() => new Uint8Array([1]));
  await take('a', make);
  await take('a', make);
  expect(make).toHaveBeenCalledTimes(2);
  expect(readdirSync(folder)).toEqual([]);
});

test('at the same time it is made twice at most and whole each time', async () => {
  const make = async (): Promise<Uint8Array> => new Uint8Array(1000).fill(7);
  const all = await Promise.all(Array.from({ length: 8 }, () => readKept('zips', () => markOf('a'), make)));
  expect(all.every((bytes) => Buffer.from(bytes).equals(Buffer.alloc(1000, 7)))).toBe(true);
  expect(sweepKept(folder, 0).get('zips')).toEqual({ made: 1, reused: 0, dropped: 0 });
});

test('a file that a lost disk left empty is made again', async () => {
  await take('a', () => new Uint8Array([1]));
  const [name = ''] = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  truncateSync(name);
  expect(await take('a', () => new Uint8Array([1]))).toEqual([1]);
});
