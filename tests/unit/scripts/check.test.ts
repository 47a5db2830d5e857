import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallRoot } from '../catalogue/small.ts';

// The command as people and machines run it, on a copy of the small project with two faults.

const persons = 'data/datasets/persons-with-disabilities/persons-with-disabilities.csv';
const command = join(process.cwd(), 'scripts', 'check.ts');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'qoldau-check-'));
  cpSync(smallRoot, copy, { recursive: true });
  const text = readFileSync(join(copy, persons), 'utf8');
  writeFileSync(
    join(copy, persons),
    text.replace('696800', '"696,8"').replace('rounded,100,ministry,,', 'rounded,100,x\u202ey,,'),
  );
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

function run(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', ...env },
  });
  return { status, stdout, stderr };
}

describe('the command check', () => {
  test('tells all errors in the language asked for, the place first, and fails', () => {
    const { status, stderr } = run(copy, ['--lang', 'kk']);
    expect(status).toBe(1);
    expect(stderr).toContain(`${persons}:2:4 value: «696,8» — сан емес → былай жазыңыз: 696.8`);
    expect(stderr).toContain('Қате саны: 2');
    expect(stderr.indexOf('назар аударыңыз')).toBeLessThan(stderr.indexOf('сан емес'));
  });

  test('takes the language of the system when none is asked for', () => {
    expect(run(copy, [], { LC_ALL: 'ru_KZ.UTF-8' }).stderr).toContain('«696,8» — не число');
    expect(run(copy, []).stderr).toContain('«696,8» is no number');
  });

  test('shows what cannot be seen', () => {
    const { stderr } = run(copy, []);
    expect(stderr).toContain('x<U+202E>y');
    expect(stderr).not.toContain('\u202e');
  });

  test('gives machines everything, people’s words and warnings included', () => {
    const { status, stdout } = run(copy, ['--format', 'json', '--lang', 'ru']);
    expect(status).toBe(1);
    const told = JSON.parse(stdout) as Record<string, unknown>[];
    expect(told).toContainEqual({
      level: 'error',
      type: 'cell/number',
      file: persons,
      line: 2,
      column: 4,
      field: 'value',
      found: '696,8',
      expected: '696.8',
      message: '«696,8» — не число → напишите 696.8',
    });
    expect(new Set(told.map(({ level }) => level))).toEqual(new Set(['error', 'warning']));
    const places = told.map(({ file, line }) => `${String(file)} ${String(line).padStart(6, '0')}`);
    expect(places).toEqual([...places].sort());
  });

  test('gives code hosts one annotation a finding', () => {
    const { stdout } = run(copy, ['--format', 'github']);
    expect(stdout).toContain(
      `::error file=${persons},line=2,col=4::value: «696,8» is no number → write 696.8\n`,
    );
    expect(stdout).toMatch(/^::warning file=/m);
  });

  test('passes good data, warnings or not', () => {
    const { status, stdout, stderr } = run(smallRoot, ['--lang', 'ru']);
    expect(status).toBe(0);
    expect(stdout).toContain('Данные и статьи в порядке');
    expect(stderr).toContain('предупреждение: части от 711800 в сумме дают 711900');
  });

  test('tells of a project without data, with no stack trace', () => {
    const { status, stderr } = run(tmpdir(), []);
    expect(status).toBe(1);
    expect(stderr).toContain('data/geo/regions.topojson:1:1: the file is not there');
    expect(stderr).not.toContain('    at ');
  });

  test.each([['--lang', 'fr'], ['--format', 'xml'], ['--lnag']])(
    'explains what it takes in place of %s %s',
    (...args) => {
      const { status, stderr } = run(copy, args);
      expect(status).toBe(2);
      expect(stderr).toContain('npm run check -- [--lang kk|ru|en]');
      expect(stderr).not.toContain('    at ');
    },
  );
});
