import type { Unit } from '../catalogue/indicator.ts';
import type { Locale } from '../catalogue/locale.ts';
import type { Observation, Qualifier } from '../catalogue/observation.ts';
import { numberEndings, powerEndings } from './kazakh.ts';
import { formatPattern, getMessages } from './message.ts';
import { formatNumber } from './number.ts';

/** How a figure is printed: `number` alone, with its `unit`, or as the source `said` it («109 мыңнан астам адам»). */
export type FigureForm = 'number' | 'unit' | 'said';

/** What of an observation decides how it is printed. */
export type FigureFacts = Pick<Observation, 'value' | 'qualifier' | 'rounding' | 'kind'>;

type Power = 0 | 1 | 2 | 3;

/**
 * Prints a figure in a language. A figure rounded at its source to hundreds or more is printed in thousands, millions or
 * milliards, with just the digits that the source gave; every other figure in full. Null gives the words for "no data".
 * @example formatFigure('ru', {value: 711800, rounding: 100, …}, persons, 'unit') // => '711,8 тыс. человек'
 */
export function formatFigure(
  locale: Locale,
  { value, qualifier, rounding, kind }: FigureFacts,
  unit: Unit,
  form: FigureForm = 'unit',
): string {
  if (value === null) return getMessages(locale)('data.none');
  const power = choosePower(value, rounding);
  const scale = 1000 ** power;
  const digits =
    power === 0
      ? plainDigits(value, kind, qualifier)
      : Math.round(Math.log10(scale / Math.min(rounding, scale)));
  const number = formatNumber(locale, value / scale, digits);
  const printed = power === 0 ? number : getMessages(locale)(powerKeys[power], { number });
  if (form === 'number') return printed;
  const pattern = power === 0 && form === 'unit' ? unit.counted : unit.scaled;
  if (form === 'unit' || qualifier === 'exact' || qualifier === 'rounded') {
    return formatPattern(locale, power === 0 ? unit.counted[locale] : pattern[locale], {
      n: value,
      v: printed,
    });
  }
  if (unit.id === 'percent')
    return sayPercent(
      locale,
      qualifier,
      formatPattern(locale, unit.counted[locale], { n: value, v: printed }),
    );
  const said = sayQualified(locale, qualifier, printed, number, power);
  return formatPattern(locale, unit.scaled[locale], { n: value, v: said });
}

/** The ending goes to the sign, which is read «пайыз»: «20,1 %-дан астам». */
function sayPercent(locale: Locale, qualifier: Loose, number: string): string {
  return getMessages(locale)(`figure.${qualifier}`, { number, ablative: '-дан', dative: '-ға' });
}

type Loose = Exclude<Qualifier, 'exact' | 'rounded'>;

const powerKeys = { 1: 'figure.thousand', 2: 'figure.million', 3: 'figure.milliard' } as const;

function choosePower(value: number, rounding: number): Power {
  if (rounding < 100) return 0;
  const size = Math.abs(value);
  if (size >= 1e9 && rounding >= 1e6) return 3;
  if (size >= 1e6 && rounding >= 1e4) return 2;
  return size >= 1000 ? 1 : 0;
}

/** Published figures keep the decimals they have (two at most); computed ones get one, or none when they rest on a loose figure. */
function plainDigits(value: number, kind: Observation['kind'], qualifier: Qualifier): number {
  const loose = qualifier !== 'exact' && qualifier !== 'rounded';
  if (Number.isInteger(value) || (kind === 'derived' && loose && Math.abs(value) >= 10)) return 0;
  return kind === 'derived' ? 1 : 2;
}

function sayQualified(
  locale: Locale,
  qualifier: Loose,
  printed: string,
  number: string,
  power: Power,
): string {
  const endings = power === 0 ? numberEndings(number) : powerEndings(power);
  // An abbreviation takes its ending after a hyphen as digits do: «1 600-ден», «5 млн-нан», but «109 мыңнан».
  const glue = power === 1 ? '' : '-';
  return getMessages(locale)(`figure.${qualifier}`, {
    number: printed,
    ablative: `${glue}${endings.ablative}`,
    dative: `${glue}${endings.dative}`,
  });
}
