import type { Report } from '../../report.ts';
import type { TextCell } from './cells.ts';

/** An individual identification number: a day of birth, the century and sex, five digits more. Numbers of firms are not of this form. */
const individual = /(?<!\d)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-6]\d{5}(?!\d)/;

/** Checks that no text holds the number of a person. */
export function checkPersonNumber({ text, place }: TextCell, report: Report): void {
  const found = individual.exec(text)?.[0];
  // The number itself is told to nobody.
  if (found) report('personal/number', place, { found: `${found.slice(0, 2)}**********` });
}
