import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackages, type LockedPackage } from './packages.ts';

/** The licences of what the site is made with, for people to read. */
export const licencesFile = 'licences.txt';

const head = `The packages that the code of this site uses, and their licences. Tools that build and test it are left out; they are
listed in sbom.cdx.json with the rest.
`;

/** Writes the name, the version and the licence of each package of the build, with the text that the package brings. */
export function writeLicences(folder: string): void {
  const packages = readPackages().filter(
    ({ place, isForWork, isOptional }) => place !== '' && !isForWork && !isOptional,
  );
  const unique = [...new Map(packages.map((one) => [`${one.name} ${one.version}`, one]))];
  // By the places of letters and not by a language: the file is the same wherever it is made.
  unique.sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    join(folder, licencesFile),
    [head, ...unique.map(([, one]) => renderPackage(one))].join('\n'),
  );
}

function renderPackage({ place, name, version, licence = '' }: LockedPackage): string {
  const texts = readdirSync(place)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(place, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return [`${'='.repeat(80)}\n${name} ${version}: ${licence}`, ...texts].join('\n\n').concat('\n');
}
