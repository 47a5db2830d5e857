import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { Observation } from '../catalogue/observation.ts';
import type { Language } from '../i18n/language.ts';
import { getViewModel } from './model.ts';
import { getTracks, type Track } from './track.ts';

/** Fewer figures than these tell no history. */
const fewestMoments = 3;

/**
 * Gives how a figure came about, as one of the dataset's views over time shows it; undefined where none shows it. A view's
 * editors have chosen figures that can be compared: all rows of an indicator together need not be.
 */
export function getHistory(
  catalogue: Catalogue,
  dataset: Dataset,
  observation: Observation,
  language: Language,
): Track | undefined {
  const lines = dataset.views.filter(({ kind, rule }) => kind === 'line' && rule === undefined);
  return lines
    .flatMap((view) => getTracks(getViewModel(catalogue, dataset, view, language)))
    .find(
      ({ moments }) =>
        moments.length >= fewestMoments &&
        moments.every(({ point }) => isAlike(point.observation, observation)),
    );
}

function isAlike(one: Observation | undefined, other: Observation): boolean {
  return (
    one !== undefined &&
    one.kind === other.kind &&
    one.indicator === other.indicator &&
    one.area === other.area &&
    Object.entries(one.dimensions).every(([name, code]) => other.dimensions[name] === code)
  );
}
