import type { CentreRow, Settlement } from '../../centre.ts';
import type { Geography } from '../../catalogue.ts';
import type { Code } from '../../code.ts';
import type { Issue } from '../../issue.ts';
import type { Table } from '../../package.ts';
import { reportTo } from '../../report.ts';
import { listTexts } from './cells.ts';
import { checkDuplicates } from './duplicates.ts';
import { checkMail } from './mail.ts';
import { checkNames } from './names.ts';
import { checkPersonNumber } from './numbers.ts';
import { checkMobiles, checkPhone } from './phones.ts';
import { checkPoints } from './points.ts';

const centresFile = 'data/centres/centres.csv';
const contactsFile = 'data/reference/contacts.csv';
const settlementsFile = 'data/reference/settlements.csv';

/** Mobile numbers that organisations give as their own, digits only, in codes.csv. */
const mobileList = 'public-mobile';

/** What the directory is checked with. */
export type DirectoryParts = {
  readonly tables: ReadonlyMap<string, Table>;
  readonly centres: readonly CentreRow[];
  readonly settlements: readonly Settlement[];
  readonly codes: readonly Code[];
  /** Undefined when the boundaries are broken: that is told elsewhere. */
  readonly geography: Geography | undefined;
};

/**
 * Checks the directory as a whole: no personal data in it, telephones that ring in Kazakhstan, points in their regions, nothing twice.
 * @param advice gets what somebody should look at though it may be right
 */
export function checkDirectory(parts: DirectoryParts, issues: Issue[], advice: Issue[]): void {
  const { tables, centres, settlements, codes, geography } = parts;
  const mobiles = new Set(codes.flatMap(({ list, code }) => (list === mobileList ? [code] : [])));
  const places = new Set(settlements.map(({ id }) => id));
  for (const file of [centresFile, contactsFile]) {
    const table = tables.get(file);
    const report = reportTo(issues, file);
    for (const cell of table ? listTexts(table) : []) {
      checkPhone(cell, report);
      checkMobiles(cell, mobiles, report);
      checkPersonNumber(cell, report);
      checkNames(cell, report);
      checkMail(cell, places, report);
    }
  }
  checkDuplicates(centres, reportTo(issues, centresFile), reportTo(advice, centresFile));
  if (!geography) return;
  checkPoints(centres, geography, reportTo(issues, centresFile));
  checkPoints(settlements, geography, reportTo(issues, settlementsFile));
}
