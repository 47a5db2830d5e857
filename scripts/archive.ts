import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { loadCatalogue } from '../src/catalogue/load.ts';
import { descriptorFile } from '../src/publish/datapackage.ts';
import { archivedDescriptor, archiveFolder } from '../src/publish/read-archive.ts';
import { currentVersion, isVersioned } from '../src/publish/version.ts';

const help = `node scripts/archive.ts <dataset>… | --all [--help]

Keeps the present version of a dataset in ${archiveFolder}/<dataset>/<version>/, so that its address
/data/<dataset>/v/<version>/ stays after the data has changed. Run it when a version is published and commit what it
writes. From then on the rows cannot change without a higher version.`;

/** Where the command works. */
type Effects = {
  readonly root: string;
  readonly log: (text: string) => void;
  readonly warn: (text: string) => void;
};

const effects: Effects = { root: process.cwd(), log: console.log, warn: console.error };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});

if (values.help || (!values.all && positionals.length === 0)) console.log(help);
else process.exitCode = archive(values.all ? undefined : positionals);

/** Writes the versions of the named packages, of all when none is named; gives the exit code. */
function archive(names: readonly string[] | undefined, { root, log, warn }: Effects = effects): number {
  const catalogue = loadCatalogue(root);
  const versioned = catalogue.packages.filter((one) =>
    isVersioned({ catalogue, one, site: new URL('http://localhost/') }),
  );
  const known = versioned.map(({ descriptor }) => descriptor.name);
  const unknown = names?.filter((name) => !known.includes(name)) ?? [];
  for (const name of unknown) warn(`${name}: no such dataset → one of ${known.join(', ')}`);
  if (unknown.length > 0) return 1;
  const results = (names ?? known).map((name) => keep(catalogue, name, root, { root, log, warn }));
  return results.every(Boolean) ? 0 : 1;
}

/** False when the archive holds other rows under the same number. */
function keep(catalogue: Catalogue, name: string, root: string, { log, warn }: Effects): boolean {
  const one = catalogue.packages.find(({ descriptor }) => descriptor.name === name);
  if (!one) return false;
  const { version, files } = currentVersion({ catalogue, one, site: new URL('http://localhost/') });
  const folder = join(root, archiveFolder, name, version);
  for (const [file, bytes] of files) {
    const kept = join(folder, file);
    if (!file.endsWith('.csv') || !existsSync(kept) || readFileSync(kept).equals(bytes)) continue;
    warn(
      `${one.folder}/${file}: differs from version ${version} that is kept → raise "version" and "updated" in ${one.folder}/${descriptorFile}, then run this again`,
    );
    return false;
  }
  if (existsSync(folder)) {
    log(`${name} ${version}: already kept`);
    return true;
  }
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of files)
    writeFileSync(join(folder, file === descriptorFile ? archivedDescriptor : file), bytes);
  log(`${name} ${version}: kept in ${archiveFolder}/${name}/${version}/`);
  return true;
}
