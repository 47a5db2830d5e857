import type { Catalogue } from '../../catalogue/catalogue.ts';
import { totalCode } from '../../catalogue/code.ts';
import type { PublishedObservation } from '../../catalogue/observation.ts';
import { dimensionLabel } from '../../charts/dimension.ts';
import { capitalize } from '../../i18n/capital.ts';
import type { Language } from '../../i18n/language.ts';

/** Names what a figure counts: its indicator, then in what it is narrowed. */
export function nameFigure(
  catalogue: Catalogue,
  observation: PublishedObservation,
  language: Language,
): string {
  const indicator = catalogue.indicators.get(observation.indicator);
  const name = indicator ? language.label(indicator.label) : observation.indicator;
  return [name, ...narrowings(catalogue, observation, language)].join(', ');
}

/** Names only in what a figure is narrowed: «Балалар». */
export function nameNarrowing(
  catalogue: Catalogue,
  observation: PublishedObservation,
  language: Language,
): string {
  return capitalize(language.locale, narrowings(catalogue, observation, language).join(', '));
}

function narrowings(catalogue: Catalogue, observation: PublishedObservation, language: Language): string[] {
  const dataset = catalogue.datasets.get(observation.dataset);
  if (!dataset) throw new Error(`no dataset «${observation.dataset}»`);
  return Object.entries(observation.dimensions)
    .filter(([, code]) => code !== totalCode)
    .map(([field, code]) => dimensionLabel(catalogue, dataset, field, code, language));
}
