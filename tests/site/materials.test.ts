import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { expect, test } from 'vitest';
import { readPackages } from '../../scripts/packages.ts';
import { readText } from './dist.ts';

// The bill of materials and the list of licences, as they lie beside the site.

type Component = {
  readonly 'bom-ref': string;
  readonly scope: string;
  readonly licenses?: readonly unknown[];
};
type Bom = {
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
};

const text = readText('sbom.cdx.json');
const bom = JSON.parse(text) as Bom;
const packages = readPackages().filter(({ place }) => place !== '');

test('the bill of materials fits the schema of CycloneDX 1.6', async () => {
  expect(bom.specVersion).toBe('1.6');
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(text)).toBeNull();
  expect(await validator.validate(text.replace('"library"', '"bookcase"'))).not.toBeNull();
});

test('it names every package of the lock file and what each needs', () => {
  const names = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  expect(new Set(bom.components.map((one) => one['bom-ref']))).toEqual(names);
  expect(bom.components.length).toBe(names.size);
  const needs = new Map(bom.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const direct = needs.get(bom.metadata.component['bom-ref']) ?? [];
  expect(direct.some((ref) => ref.startsWith('leaflet@'))).toBe(true);
  const reached = new Set(direct);
  for (const ref of reached) for (const next of needs.get(ref) ?? []) reached.add(next);
  expect([...names].filter((name) => !reached.has(name))).toEqual([]);
});

test('it says nothing that differs between two builds', () => {
  expect(text).not.toMatch(/"(?:timestamp|serialNumber)"/);
});

test('each package of the site is in the list of licences, with the text of its licence', () => {
  const list = readText('licences.txt');
  const parts = list.split(/^={80}$/m).slice(1);
  const own = packages.filter(({ isForWork, isOptional }) => !isForWork && !isOptional);
  const titles = new Set(own.map(({ name, version, licence }) => `${name} ${version}: ${licence}`));
  expect(new Set(parts.map((part) => part.trim().split('\n')[0]))).toEqual(titles);
  const leaflet = parts.find((part) => part.trim().startsWith('leaflet '));
  expect(leaflet).toContain('Redistribution and use in source and binary forms');
});
