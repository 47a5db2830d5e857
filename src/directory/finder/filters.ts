import { agesOf } from '../age.ts';
import { unknownChoice, type FinderCentre } from './data.ts';
import { facets, type Facet } from './facets.ts';

/** What is chosen: within a facet any of the values will do, between facets all must hold. */
export type Choice = ReadonlyMap<Facet, ReadonlySet<string>>;

/** Gives the values of a centre in a facet; where no source says any, the one value «unknown». */
export function valuesOf(centre: FinderCentre, facet: Facet): readonly string[] {
  const known = readers[facet](centre);
  return known.length === 0 ? [unknownChoice] : known;
}

const readers: Readonly<Record<Facet, (centre: FinderCentre) => readonly string[]>> = {
  region: ({ region }) => [region],
  settlement: ({ settlement }) => (settlement === undefined ? [] : [settlement]),
  type: ({ type }) => [type],
  group: ({ groups = [] }) => groups,
  age: ({ groups = [] }) => agesOf(groups),
  form: ({ forms = [] }) => forms,
  status: ({ status }) => [status],
  freshness: ({ fresh }) => [fresh],
  ownership: ({ owner }) => (owner === undefined ? [] : [owner]),
};

/** Keeps the centres that fit what is chosen; `except` passes over one facet. */
export function filterCentres<Centre extends FinderCentre>(
  centres: readonly Centre[],
  choice: Choice,
  except?: Facet,
): Centre[] {
  const asked = [...choice].filter(([facet, codes]) => facet !== except && codes.size > 0);
  return centres.filter((centre) =>
    asked.every(([facet, codes]) => valuesOf(centre, facet).some((code) => codes.has(code))),
  );
}

/** How many centres each value of each facet would leave, with all other facets as they are chosen. */
export type Counts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

/** Counts what each value would leave. */
export function countValues(centres: readonly FinderCentre[], choice: Choice): Counts {
  return new Map(
    facets.map((facet) => {
      const counts = new Map<string, number>();
      for (const centre of filterCentres(centres, choice, facet))
        for (const code of valuesOf(centre, facet)) counts.set(code, (counts.get(code) ?? 0) + 1);
      return [facet, counts] as const;
    }),
  );
}

/** A facet whose choices stand in the way, and how many centres there are without them. */
export type Hindrance = { readonly facet: Facet; readonly count: number };

/** Tells which facet to drop when nothing is left, the most fruitful first; empty when no single one helps. */
export function findHindrances(centres: readonly FinderCentre[], choice: Choice): Hindrance[] {
  return [...choice]
    .filter(([, codes]) => codes.size > 0)
    .map(([facet]) => ({ facet, count: filterCentres(centres, choice, facet).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Gives the choice with one value put in or taken out. */
export function toggleValue(choice: Choice, facet: Facet, code: string): Choice {
  const codes = new Set(choice.get(facet));
  if (!codes.delete(code)) codes.add(code);
  return new Map([...choice, [facet, codes]]);
}

/** Gives the choice without one facet. */
export function dropFacet(choice: Choice, facet: Facet): Choice {
  return new Map([...choice].filter(([one]) => one !== facet));
}
