import { expect, test } from 'vitest';
import { getSiteVersion } from '../../../src/publish/site-version.ts';
import { smallCatalogue } from '../catalogue/small.ts';

test('the version of the data is that of the bytes of its tables', () => {
  const [one, same] = [smallCatalogue(), smallCatalogue()].map((catalogue) => getSiteVersion(catalogue, ''));
  expect(one?.data).toEqual(same?.data);
  expect(one?.data.version).toMatch(/^[0-9a-f]{12}$/);
  expect(one?.data.updated).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('a build outside git says that it knows of no commit', () => {
  expect(getSiteVersion(smallCatalogue(), '').commit).toBeUndefined();
  expect(getSiteVersion(smallCatalogue(), 'abc').commit).toBe('abc');
});
