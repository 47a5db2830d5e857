import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readPackages, resolvePackage } from '../../../scripts/packages.ts';

const list = z.record(z.string(), z.string()).optional();

const packages = readPackages();
const [project, ...others] = packages;

/** Licences under which we may use a package in the site or its build: SPDX identifiers and expressions. */
const inSite = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'MPL-2.0',
  'OFL-1.1',
  'Unlicense',
  'MIT AND OFL-1.1',
]);

/** Those of tools besides: nothing of them reaches the site. */
const forWork = new Set([
  ...inSite,
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Python-2.0',
  'LGPL-2.1+',
  'LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT AND Zlib)',
  'MIT/X11',
]);

/** Tools that name no licence in the lock file, and what their own files say. */
const unnamed = new Map([
  ['buffers', 'MIT, in README'],
  ['tv4', 'public domain or MIT, in LICENSE.txt'],
]);

test('every package has a licence that we know and may use', () => {
  const unknown = others.filter(({ name, licence, isForWork }) => {
    if (licence === undefined) return !(isForWork && unnamed.has(name));
    return !(isForWork ? forWork : inSite).has(licence);
  });
  expect(unknown.map(({ name, version, licence }) => `${name} ${version}: ${licence}`)).toEqual([]);
});

test('every package is locked by version and digest', () => {
  expect(others.filter(({ sha512 }) => sha512 === undefined).map(({ place }) => place)).toEqual([]);
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  for (const [name, version] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
});

test('an install script runs only where it is allowed by name, and npm refuses those that nobody has named', () => {
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    allowScripts: Record<string, boolean>;
  };
  const scripted = others.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
  expect(Object.keys(allowScripts).sort()).toEqual([...new Set(scripted)].sort());
  expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('strict-allow-scripts=true');
  // An npm before 11 knows nothing of names: what the project runs by itself lets none run, and none is needed.
  expect(Object.values(allowScripts)).not.toContain(true);
  expect(readFileSync('scripts/ensure.mjs', 'utf8')).toContain('npm ci --ignore-scripts');
});

test('a name means the package that Node would find', () => {
  const places = new Map(packages.map((one) => [one.place, one]));
  expect(resolvePackage(places, '', 'astro')?.place).toBe('node_modules/astro');
  expect(resolvePackage(places, 'node_modules/astro', 'nothing-like-it')).toBeUndefined();
  const nested = others.find(({ place }) => place.split('node_modules/').length === 3);
  const [outer = '', name = ''] = nested?.place.split('/node_modules/') ?? [];
  expect(resolvePackage(places, outer, name)).toBe(nested);
  expect(project?.name).toBe('qoldau-atlas');
});

test('every package that the project asks for is explained', () => {
  const asked = z
    .object({ dependencies: list, devDependencies: list })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const text = readFileSync('docs/dependencies.md', 'utf8');
  const explained = new Set(text.match(/@?[a-z\d][\w./-]*/g));
  const names = Object.keys({ ...asked.dependencies, ...asked.devDependencies });
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !name.startsWith('@types/') && !explained.has(name))).toEqual([]);
});
