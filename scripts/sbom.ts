import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Enums, Models, Serialize, Spec, SPDX } from '@cyclonedx/cyclonedx-library';
import { readPackages, resolvePackage, type LockedPackage } from './packages.ts';

/** The bill of materials of a built site. */
export const sbomFile = 'sbom.cdx.json';

/**
 * Writes what the site was built with as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/), taken from the lock file, so that
 * it is the same on every machine; without a time and a serial number, since the same packages make the same file.
 */
export function writeSbom(folder: string): void {
  writeFileSync(join(folder, sbomFile), `${renderSbom(readPackages())}\n`);
}

function renderSbom(packages: readonly LockedPackage[]): string {
  const places = new Map(packages.map((one) => [one.place, one]));
  const components = new Map<string, Models.Component>();
  for (const one of packages) components.set(referTo(one), components.get(referTo(one)) ?? describe(one));
  for (const one of packages) {
    for (const name of one.needs) {
      const needed = resolvePackage(places, one.place, name);
      const component = needed && components.get(referTo(needed));
      if (component) components.get(referTo(one))?.dependencies.add(component.bomRef);
    }
  }
  const [project, ...others] = components.values();
  const metadata = new Models.Metadata(project ? { component: project } : {});
  const bom = new Models.Bom({ metadata, components: new Models.ComponentRepository(others) });
  const normalizer = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return new Serialize.JsonSerializer(normalizer).serialize(bom, { sortLists: true, space: 1 });
}

/** The same package at two places is one component. */
function referTo({ name, version }: LockedPackage): string {
  return `${name}@${version}`;
}

function describe(one: LockedPackage): Models.Component {
  const { place, name, version, licence, sha512 } = one;
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const type = place === '' ? Enums.ComponentType.Application : Enums.ComponentType.Library;
  return new Models.Component(type, own ?? name, {
    ...(group === undefined ? {} : { group }),
    version,
    bomRef: referTo(one),
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    scope: scopeOf(one),
    licenses: new Models.LicenseRepository(licence === undefined ? [] : [toLicence(licence)]),
    hashes: new Models.HashDictionary(sha512 === undefined ? [] : [[Enums.HashAlgorithm['SHA-512'], sha512]]),
  });
}

function scopeOf({ isForWork, isOptional }: LockedPackage): Enums.ComponentScope {
  if (isForWork) return Enums.ComponentScope.Excluded;
  return isOptional ? Enums.ComponentScope.Optional : Enums.ComponentScope.Required;
}

function toLicence(text: string): Models.License {
  if (SPDX.isSupportedSpdxId(text)) return new Models.SpdxLicense(text);
  return / (?:AND|OR) /.test(text) ? new Models.LicenseExpression(text) : new Models.NamedLicense(text);
}
