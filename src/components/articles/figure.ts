import type { Catalogue } from '../../catalogue/catalogue.ts';
import { totalCode } from '../../catalogue/code.ts';
import type { Unit } from '../../catalogue/indicator.ts';
import type { Observation, ObservationId } from '../../catalogue/observation.ts';
import type { Source } from '../../catalogue/source.ts';
import { dimensionLabel } from '../../charts/dimension.ts';
import { rowAddress } from '../../charts/row-address.ts';
import { formatFigure, type FigureForm } from '../../i18n/figure.ts';
import type { Language } from '../../i18n/language.ts';
import { formatAsOf } from '../../i18n/period.ts';

export type FigureParts = readonly [before: string, number: string, after: string];

/** A figure of an article, ready to be printed. */
export type PrintedFigure = {
  readonly text: string;
  /** The same, parted round its number. */
  readonly parts: FigureParts;
  /** Its row in a dataset; for a computed figure what it came from. */
  readonly href: string;
  /** What is counted, where and of whom. */
  readonly what: string;
  /** The time for which it holds. */
  readonly date: string;
  /** One for a published figure; those of its inputs for a computed one. */
  readonly sources: readonly Source[];
  readonly computed: boolean;
};

/**
 * Gives the figure that an article names by its observation id.
 * Throws, in words for the article's author, when there is no such observation.
 */
export function getFigure(
  catalogue: Catalogue,
  id: string,
  language: Language,
  form: FigureForm = 'said',
): PrintedFigure {
  const { locale } = language;
  const observation = findObservation(catalogue, id);
  const unit = getUnit(catalogue, observation);
  const text = formatFigure(locale, observation, unit, form);
  return {
    text,
    parts: splitFigure(text, formatFigure(locale, observation, unit, 'number')),
    href: rowAddress(locale, observation),
    what: describe(catalogue, observation, language),
    date: formatAsOf(locale, observation.period),
    sources: findSources(catalogue, observation),
    computed: observation.kind === 'derived',
  };
}

function findObservation(catalogue: Catalogue, id: string): Observation {
  const found = catalogue.observations.get(id as ObservationId);
  if (found) return found;
  const dataset = id.split('/')[0] ?? '';
  const advice = catalogue.datasets.has(dataset)
    ? `look up the row's key in data/datasets/${dataset}/${dataset}.csv`
    : `the datasets are: ${[...catalogue.datasets.keys()].join(', ')}`;
  throw new Error(`<Figure at="${id}"/>: there is no such figure; ${advice}`);
}

function getUnit(catalogue: Catalogue, { unit, id }: Observation): Unit {
  const found = catalogue.units.get(unit);
  if (!found) throw new Error(`no unit «${unit}» for ${id}`);
  return found;
}

/**
 * Parts a printed figure so that its number is not broken over two lines: what stands before it, the number with the ending
 * that it carries, what follows.
 * @param number the figure in the form `number`
 * @example splitFigure('109 мыңнан астам адам', '109 мың') // => ['', '109 мыңнан', ' астам адам']
 */
export function splitFigure(text: string, number: string): FigureParts {
  const start = text.indexOf(number);
  if (start < 0) return ['', text, ''];
  const ending = /^\S*/.exec(text.slice(start + number.length))?.[0] ?? '';
  const end = start + number.length + ending.length;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

function describe(catalogue: Catalogue, observation: Observation, language: Language): string {
  const { label, t } = language;
  const dataset = catalogue.datasets.get(observation.dataset);
  const indicator = catalogue.indicators.get(observation.indicator);
  const area = catalogue.areas.get(observation.area);
  if (!dataset || !indicator || !area) throw new Error(`incomplete observation: ${observation.id}`);
  const codes = Object.entries(observation.dimensions).filter(([, code]) => code !== totalCode);
  return [
    label(indicator.label),
    ...(observation.kind === 'derived' ? [t(`articles.rule.${observation.rule}`)] : []),
    label(area.name),
    ...codes.map(([field, code]) => dimensionLabel(catalogue, dataset, field, code, language)),
  ].join('\u00a0· ');
}

/** Gives the source of a published figure, or those of all figures from which a computed one comes. */
export function findSources(catalogue: Catalogue, observation: Observation): Source[] {
  const found = new Map<string, Source>();
  const add = (one: Observation | undefined): void => {
    if (one?.kind === 'published') {
      const source = catalogue.sources.get(one.source);
      if (source) found.set(source.id, source);
    } else for (const input of one?.inputs ?? []) add(catalogue.observations.get(input));
  };
  add(observation);
  return [...found.values()];
}
