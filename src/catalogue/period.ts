/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/**
 * When a figure holds: a day, a month or a year in ISO 8601 (`2023-07-01`, `2023-07`, `2023`).
 * The precision is the source's own; it is never sharpened.
 */
export type Period = string & { readonly __period: true };

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Gives the period written in `text`, or undefined when it is no ISO day, month or year (30 February is none). */
export function parsePeriod(text: string): Period | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  const same = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
  return same ? (text as Period) : undefined;
}

export function isIsoDate(text: string): text is IsoDate {
  return text.length === 10 && parsePeriod(text) !== undefined;
}

/** `day`, `month` or `year`: how exactly the source dates its figure. */
export function periodPrecision(period: Period): 'day' | 'month' | 'year' {
  if (period.length === 10) return 'day';
  return period.length === 7 ? 'month' : 'year';
}

export function periodYear(period: Period): number {
  return Number(period.slice(0, 4));
}

/** Orders periods by their first day; a wider period stands before a narrower one with the same first day. */
export function comparePeriods(a: Period, b: Period): number {
  return firstDay(a) - firstDay(b) || a.length - b.length;
}

/** Days between the middles of two periods: a year counts as its 1 July. */
export function daysBetween(a: Period, b: Period): number {
  return Math.abs(middleDay(a) - middleDay(b));
}

/** The middle of a period in whole days since 1970: of a year 1 July, of a month its 16th. */
export function middleDay(period: Period): number {
  if (period.length === 10) return firstDay(period);
  if (period.length === 7) return firstDay(period) + 15;
  return firstDay(`${period}-07-01` as Period);
}

/** Periods are asked for again with every figure. */
const firstDays = new Map<Period, number>();

/** In days since 1970. */
function firstDay(period: Period): number {
  const known = firstDays.get(period);
  if (known !== undefined) return known;
  const [year = '', month = '01', day = '01'] = period.split('-');
  const first = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  firstDays.set(period, first);
  return first;
}
