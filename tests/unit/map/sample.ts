import { join } from 'node:path';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { parseCatalogue } from '../../../src/catalogue/load.ts';
import type { Locale } from '../../../src/catalogue/locale.ts';
import { readProject } from '../../../src/catalogue/read.ts';
import type { ClassMethod } from '../../../src/catalogue/view.ts';
import type { ViewModel } from '../../../src/charts/model.ts';
import { makeModel, type Given } from '../charts/example.ts';

const found = parseCatalogue(readProject(join(import.meta.dirname, '..', '..', '..'))).catalogue;
if (!found) throw new Error('the project has no catalogue');

/** The project's own regions and borders. */
export const catalogue: Catalogue = found;
export const { topology } = catalogue.geography;

/** Gives the model of a map: figures by region code; regions left out are unknown. */
export function makeMapView(
  locale: Locale,
  figures: Readonly<Record<string, number | Omit<Given, 'key'>>>,
  title = 'Мысал',
  classes?: ClassMethod,
): ViewModel {
  const given = catalogue.regions.map(({ code, name }): Given => {
    const figure = figures[code] ?? null;
    const facts = typeof figure === 'object' && figure !== null ? figure : { value: figure };
    return { key: code, label: name[locale], ...facts };
  });
  const model = makeModel(given, locale, { kind: 'map', title });
  return { ...model, view: { ...model.view, classes } };
}

/** Gives a figure for each of the 20 regions. */
export function figuresOf(valueAt: (index: number) => number): Record<string, number> {
  return Object.fromEntries(catalogue.regions.map(({ code }, index) => [code, valueAt(index)]));
}
