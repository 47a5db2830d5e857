import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { markOf } from '../../../../src/publish/kept/read-mark.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'qoldau-mark-'));
  mkdirSync(join(folder, 'code'));
  writeFileSync(join(folder, 'code', 'a.ts'), 'one');
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.0.0" }');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A process reads code once; this is another one. */
async function markAnew(): Promise<string> {
  vi.resetModules();
  const { readCodeMark } = await import('../../../../src/publish/kept/read-mark.ts');
  return readCodeMark(join(folder, 'code'), join(folder, 'package.json'));
}

test('parts are told apart, texts and bytes are not', () => {
  expect(markOf('ab', 'c')).not.toBe(markOf('a', 'bc'));
  expect(markOf('қ')).toBe(markOf(Buffer.from('қ')));
});

test('code has another mark when a file or the version of a package changes, and the same when nothing does', async () => {
  const before = await markAnew();
  expect(await markAnew()).toBe(before);
  writeFileSync(join(folder, 'code', 'a.ts'), 'two');
  const after = await markAnew();
  expect(after).not.toBe(before);
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.0.1" }');
  expect(await markAnew()).not.toBe(after);
});
