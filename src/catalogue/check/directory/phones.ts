import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Report } from '../../report.ts';
import type { TextCell } from './cells.ts';

/** Numbers of public lines: 102, 109, 1414. */
const shortNumber = /^\d{3,4}$/;

/** Checks that what stands in a column of telephones is one of Kazakhstan, by the numbering plan that the library keeps. */
export function checkPhone({ text, field, place }: TextCell, report: Report): void {
  if (field.name !== 'phone' || shortNumber.test(text)) return;
  const number = parsePhoneNumberFromString(text, 'KZ');
  if (number?.country !== 'KZ' || !number.isValid()) report('phone/invalid', place, { found: text });
}

/**
 * Checks that no mobile number stands in any text: it may be somebody's own. One that an organisation gives as its own is let through
 * when it is in the list `public-mobile` of codes.csv.
 */
export function checkMobiles({ text, place }: TextCell, allowed: ReadonlySet<string>, report: Report): void {
  for (const { number } of findPhoneNumbersInText(text, 'KZ')) {
    const digits = number.number.slice(1);
    if (number.getType() === 'MOBILE' && !allowed.has(digits))
      report('personal/mobile', place, { found: number.formatInternational(), expected: digits });
  }
}
