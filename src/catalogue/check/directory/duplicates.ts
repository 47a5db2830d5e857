import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CentreRow } from '../../centre.ts';
import type { IssueType } from '../../issue.ts';
import type { Report } from '../../report.ts';

/** A reason to take two entries for one; undefined where an entry gives no ground for it. */
type Likeness = {
  readonly type: IssueType;
  readonly field: string;
  readonly keyOf: (row: CentreRow) => string | undefined;
};

/** Nothing that a reader could see tells two such entries apart. */
const same: Likeness = {
  type: 'centre/duplicate',
  field: 'name_ru',
  keyOf: ({ name, region, settlement, address }) =>
    [fold(name.ru), region, settlement, fold(address.ru ?? ''), fold(address.kk ?? '')].join('|'),
};

/** Two services may share a telephone or a house: worth a look, no more. */
const alike: readonly Likeness[] = [
  {
    type: 'centre/same-phone',
    field: 'phone',
    keyOf: ({ phone }) => phone && (parsePhoneNumberFromString(phone, 'KZ')?.number ?? phone),
  },
  {
    type: 'centre/same-point',
    field: 'lat',
    keyOf: ({ point }) => point && `${point.latitude.toFixed(4)} ${point.longitude.toFixed(4)}`,
  },
];

/** Reports entries that may be one and the same: those that nothing tells apart to `report`, the others to `advise`. */
export function checkDuplicates(rows: readonly CentreRow[], report: Report, advise: Report): void {
  reportAlike(rows, same, report);
  for (const likeness of alike) reportAlike(rows, likeness, advise);
}

function reportAlike(rows: readonly CentreRow[], { type, field, keyOf }: Likeness, report: Report): void {
  const first = new Map<string, CentreRow>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === undefined) continue;
    const earlier = first.get(key);
    if (earlier)
      report(type, { line: row.line, field }, { found: earlier.id, expected: String(earlier.line) });
    else first.set(key, row);
  }
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
