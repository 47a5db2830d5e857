import type { Indicator } from '../../catalogue/indicator.ts';
import type { Observation } from '../../catalogue/observation.ts';
import type { WholeSubject } from '../history.ts';
import { pageUrls } from './address.ts';

/** Gives the figures of an indicator, published and computed, in the order of the datasets. */
export function listObservations({ catalogue, site }: WholeSubject, { id }: Indicator): unknown[] {
  return [...catalogue.observations.values()]
    .filter(({ indicator }) => indicator === id)
    .map((one) => ({ ...describeFigure(one), page: pageUrls(site, 'datasets', one.dataset) }));
}

function describeFigure(one: Observation) {
  const { id, kind, dataset, row, area, period, dimensions, value, unit, qualifier, rounding } = one;
  const published = one.kind === 'published';
  return {
    ...{ id, kind, dataset, row, area, period, dimensions, value, unit, qualifier, rounding },
    source: published ? one.source : null,
    note: (published && one.note) || null,
    rule: published ? null : one.rule,
    inputs: published ? [] : one.inputs,
  };
}
