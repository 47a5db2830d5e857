import type { Dataset } from '../../catalogue/dataset.ts';
import type { IsoDate } from '../../catalogue/period.ts';

/**
 * Gives the day by which a dataset should change again: its last change and its stated frequency. Undefined for a dataset that
 * changes when its sources do.
 * @example findDue({ updated: '2026-11-24', updateFrequency: 'P1Y' }) // => '2027-11-24'
 */
export function findDue({
  updated,
  updateFrequency,
}: Pick<Dataset, 'updated' | 'updateFrequency'>): IsoDate | undefined {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(updateFrequency) ?? [];
  if (!count || !unit) return undefined;
  const [year = 0, month = 1, day = 1] = updated.split('-').map(Number);
  const number = Number(count);
  const days = unit === 'D' ? number : unit === 'W' ? 7 * number : 0;
  const months = unit === 'M' ? number : unit === 'Y' ? 12 * number : 0;
  // The last day of a shorter month stands for days that it lacks: a month after 31 January is 28 February.
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const due = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last) + days));
  return due.toISOString().slice(0, 10) as IsoDate;
}
