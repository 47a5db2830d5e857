import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Observation } from '../catalogue/observation.ts';
import type { ViewKind } from '../catalogue/view.ts';
import type { Source } from '../catalogue/source.ts';
import type { Language } from '../i18n/language.ts';
import type { ViewModel, ViewPoint } from './model.ts';
import { rowAddress } from './row-address.ts';
import { sourcesOf } from './select.ts';
import { getWholes } from './shares.ts';

/** One figure of a view as a row of its table. */
export type TableRow = {
  /** Place of the point in the model. */
  readonly index: number;
  readonly label: string;
  /** Empty where the view has one series. */
  readonly series: string;
  readonly text: string;
  readonly known: boolean;
  /** Undefined where there is no row to show. */
  readonly href: string | undefined;
  /** Of the whole; empty where the view has no such shares. */
  readonly share: string;
  readonly date: string;
  readonly sources: readonly Source[];
  /** What its source or the editors add to it; empty where nothing is. */
  readonly note: string;
};

/** A view as a table: the same values, in the same order, as its drawing. */
export type ViewTable = {
  readonly rows: readonly TableRow[];
  readonly columns: Readonly<Record<'series' | 'share' | 'date' | 'note', boolean>>;
};

/** The kinds that show parts of a whole. */
const wholeKinds: readonly ViewKind[] = ['parts', 'waffle', 'stacked'];

/** Gives the table of a view. Dates have a column where they differ and are not what the rows are named by. */
export function getViewTable(model: ViewModel, catalogue: Catalogue, language: Language): ViewTable {
  const series = new Map(model.series.map(({ key, label }) => [key, label]));
  const shares = wholeKinds.includes(model.view.kind)
    ? sharesOf(model, language)
    : new Map<ViewPoint, string>();
  const rows = model.points.map((point): TableRow => {
    const { observation } = point;
    return {
      index: point.index,
      label: point.label,
      series: model.seriesAxis === '' ? '' : (series.get(point.series) ?? ''),
      text: point.text,
      known: point.value !== null,
      href: observation && rowAddress(language.locale, observation),
      share: shares.get(point) ?? '',
      date: point.value === null ? '' : point.date,
      note: observation ? notesOn(observation, catalogue, language) : '',
      sources: observation ? lookUp(catalogue, sourcesOf(catalogue, [observation])) : [],
    };
  });
  return {
    rows,
    columns: {
      series: model.seriesAxis !== '',
      share: rows.some(({ share }) => share !== ''),
      date: model.datesDiffer,
      note: rows.some(({ note }) => note !== ''),
    },
  };
}

/** The note on a row; for a computed figure those on what it came from. */
function notesOn(observation: Observation, catalogue: Catalogue, { label }: Language): string {
  if (observation.kind === 'published') return observation.note ? label(observation.note) : '';
  const [base] = observation.inputs;
  const input = base === undefined ? undefined : catalogue.observations.get(base);
  return input?.kind === 'published' && input.note ? label(input.note) : '';
}

/** Gives the sources of a view, in the order in which its figures name them. */
export function getViewSources(model: ViewModel, catalogue: Catalogue): Source[] {
  return lookUp(catalogue, model.sources);
}

function lookUp(catalogue: Catalogue, ids: ViewModel['sources']): Source[] {
  return ids.flatMap((id) => catalogue.sources.get(id) ?? []);
}

function sharesOf(model: ViewModel, language: Language): Map<ViewPoint, string> {
  const parts = getWholes(model, language).flatMap((whole) => whole.parts);
  return new Map(parts.map(({ point, share }) => [point, share]));
}
