import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { PublishedObservation } from '../../catalogue/observation.ts';
import type { Warning } from '../../catalogue/plausible/warning.ts';
import { formatFigure } from '../../i18n/figure.ts';
import type { Language } from '../../i18n/language.ts';
import { formatPeriod } from '../../i18n/period.ts';

/** Gives what is odd about a figure, in words. */
export function describeWarnings(
  catalogue: Catalogue,
  observation: PublishedObservation,
  language: Language,
): string[] {
  return catalogue.warnings
    .filter((warning) => warning.observation === observation.id)
    .map((warning) => describeWarning(catalogue, warning, observation, language));
}

function describeWarning(
  catalogue: Catalogue,
  { type, against, others }: Warning,
  observation: PublishedObservation,
  { locale, t }: Language,
): string {
  const unit = catalogue.units.get(observation.unit);
  if (!unit) throw new Error(`no unit «${observation.unit}» for ${observation.id}`);
  const [first] = others;
  const other = first && catalogue.observations.get(first);
  // A sum is as exact as its parts; an earlier or national figure is printed as its source said it.
  const facts =
    other && (type === 'jump' || type === 'region')
      ? other
      : { value: against, qualifier: 'exact' as const, rounding: 0, kind: 'published' as const };
  return t(`dataset.warning.${type}`, {
    against: formatFigure(locale, facts, unit, 'said'),
    date: other ? formatPeriod(locale, other.period) : '',
  });
}
