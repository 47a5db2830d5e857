import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Observation } from '../catalogue/observation.ts';
import { comparePeriods, type Period } from '../catalogue/period.ts';
import type { SourceId } from '../catalogue/source.ts';
import type { View } from '../catalogue/view.ts';
import type { Language } from '../i18n/language.ts';
import { formatPeriod } from '../i18n/period.ts';
import { periodMoment } from './moment.ts';

/** Something on the time axis that a reader must know of. */
export type Annotation = {
  /** What happened; since when an area has its present borders; from where on another source speaks. */
  readonly kind: 'event' | 'border' | 'source';
  /** As written on the drawing, from 1. */
  readonly number: number;
  readonly period: Period;
  readonly date: string;
  readonly text: string;
  /** Where an event is told of. */
  readonly source: SourceId | undefined;
};

type Unnumbered = Omit<Annotation, 'number' | 'date'>;

/** Changes of source are marked where each source speaks for a time: for several figures, on the average. */
const mostSourceChanges = 3;
const fewestOfSource = 2;

/** Gives what is marked on the time axis of a view, in the order of time; nothing for other views. */
export function getAnnotations(
  catalogue: Catalogue,
  view: View,
  observations: readonly Observation[],
  language: Language,
): Annotation[] {
  if (view.across !== 'period') return [];
  const known = observations
    .filter(({ value }) => value !== null)
    .sort((a, b) => comparePeriods(a.period, b.period));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const inside = ({ period }: Unnumbered): boolean =>
    periodMoment(period) >= periodMoment(first.period) && periodMoment(period) <= periodMoment(last.period);
  return [
    ...eventsOf(view, language),
    ...bordersOf(catalogue, known, language),
    ...sourcesOf(catalogue, view, known, language),
  ]
    .filter(inside)
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map((one, index) => ({ ...one, number: index + 1, date: formatPeriod(language.locale, one.period) }));
}

function eventsOf({ events }: View, { label }: Language): Unnumbered[] {
  return (events ?? []).map(({ period, title, source }) => ({
    kind: 'event',
    period,
    text: label(title),
    source,
  }));
}

/** An area with figures from before it had its present borders. */
function bordersOf(catalogue: Catalogue, known: readonly Observation[], language: Language): Unnumbered[] {
  return [...new Set(known.map(({ area }) => area))].flatMap((code) => {
    const area = catalogue.areas.get(code);
    const since = area?.since as Period | undefined;
    const before = known.some((one) => one.area === code && since && comparePeriods(one.period, since) < 0);
    if (!area || !since || !before) return [];
    const text = language.t('charts.annotation.border', { region: language.label(area.ofName) });
    return [{ kind: 'border', period: since, text, source: undefined }];
  });
}

/** Where one series goes over from one publisher to another. */
function sourcesOf(
  catalogue: Catalogue,
  view: View,
  known: readonly Observation[],
  { t }: Language,
): Unnumbered[] {
  if (view.series !== undefined) return [];
  const publishers = known.flatMap((one) => {
    const source = one.kind === 'published' ? catalogue.sources.get(one.source) : undefined;
    return source ? [{ period: one.period, source }] : [];
  });
  const changes = publishers.filter(
    ({ source }, index) => index > 0 && source.publisher !== publishers[index - 1]?.source.publisher,
  );
  const isMarked = publishers.length >= fewestOfSource * (changes.length + 1);
  if (!isMarked || changes.length > mostSourceChanges) return [];
  return changes.map(({ period, source: { id, publisher } }) => ({
    kind: 'source',
    period,
    text: t('charts.annotation.source', { publisher }),
    source: id,
  }));
}
