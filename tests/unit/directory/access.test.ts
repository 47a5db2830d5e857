import { expect, test } from 'vitest';
import { accessFields, type Access } from '../../../src/catalogue/centre.ts';
import { assessFitness, countAccess, profiles, type Profile } from '../../../src/directory/access.ts';

const nothing = Object.fromEntries(accessFields.map((field) => [field, undefined])) as Access;
const everything = Object.fromEntries(accessFields.map((field) => [field, 'yes'])) as Access;
const answer = (access: Partial<Access>, profile: Profile) =>
  assessFitness({ ...nothing, ...access }, profile).answer;

test.each(profiles)('of a building of which nothing is known, nothing is said (%s)', (profile) => {
  const { answer: said, short, unknown } = assessFitness(nothing, profile);
  expect([said, short]).toEqual(['unknown', []]);
  expect(unknown.length).toBeGreaterThan(0);
});

test.each(profiles)('a building that has everything is open (%s)', (profile) => {
  expect(assessFitness(everything, profile)).toEqual({ profile, answer: 'yes', short: [], unknown: [] });
});

test('what one cannot do without decides, whatever else is unknown', () => {
  expect(answer({ entrance: 'no' }, 'wheelchair')).toBe('no');
  expect(answer({ lift: 'no', entrance: 'yes' }, 'small-child')).toBe('no');
  expect(answer({ sign_language: 'no' }, 'hearing')).toBe('no');
  expect(answer({ tactile: 'no', entrance: 'yes', lift: 'yes' }, 'low-vision')).toBe('no');
});

test('what only helps cannot close a building', () => {
  expect(assessFitness({ ...everything, toilet: 'no' }, 'wheelchair')).toMatchObject({
    answer: 'partly',
    short: ['toilet'],
  });
  expect(answer({ ...everything, parking: 'no' }, 'small-child')).toBe('yes');
});

test('a half-good fact makes the answer partly, also where it must be', () => {
  expect(answer({ ...everything, entrance: 'partly' }, 'wheelchair')).toBe('partly');
  expect(answer({ sign_language: 'partly' }, 'hearing')).toBe('partly');
});

test('an unknown fact is never taken for good', () => {
  expect(answer({ entrance: 'yes', lift: 'yes' }, 'wheelchair')).toBe('unknown');
  expect(answer({ entrance: 'yes', lift: 'yes', toilet: 'no' }, 'wheelchair')).toBe('partly');
  expect(answer({ entrance: 'yes', toilet: 'no' }, 'wheelchair')).toBe('unknown');
});

test('known facts are counted of those asked', () => {
  expect(countAccess([{ access: nothing }, { access: { ...nothing, lift: 'no' } }])).toEqual({
    known: 1,
    asked: 12,
  });
  expect(countAccess([])).toEqual({ known: 0, asked: 0 });
});
