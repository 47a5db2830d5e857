import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CentreRow, Settlement } from '../catalogue/centre.ts';
import type { Region } from '../catalogue/region.ts';
import type { Language } from '../i18n/language.ts';
import { localeTag } from '../i18n/tag.ts';
import { nameCentre } from './name.ts';

/** Centres by what is known of their work. Planned ones are never counted as operating, nor are doubtful ones. */
export type ByStatus = Readonly<Record<CentreRow['status'], readonly CentreRow[]>>;

/** Parts a list by status. */
export function splitByStatus(rows: readonly CentreRow[]): ByStatus {
  const having = (status: CentreRow['status']) => rows.filter((row) => row.status === status);
  return { operating: having('operating'), unknown: having('unknown'), planned: having('planned') };
}

/** Gives every region with its centres, those without one included. */
export function listByRegion(
  catalogue: Catalogue,
): { readonly region: Region; readonly rows: readonly CentreRow[] }[] {
  const rows = Map.groupBy(catalogue.centres.values(), ({ region }) => region);
  return catalogue.regions.map((region) => ({ region, rows: rows.get(region.code) ?? [] }));
}

/** Gives every type that has centres, in the order of the code list. */
export function listByType(
  catalogue: Catalogue,
): { readonly type: string; readonly rows: readonly CentreRow[] }[] {
  const rows = Map.groupBy(catalogue.centres.values(), ({ type }) => type);
  return [...(catalogue.codes.get('centre_type')?.keys() ?? [])].flatMap((type) => {
    const own = rows.get(type);
    return own ? [{ type, rows: own }] : [];
  });
}

/** Gives every target group that has centres, in the order of the code list; a centre stands in each of its groups. */
export function listByGroup(
  catalogue: Catalogue,
): { readonly group: string; readonly rows: readonly CentreRow[] }[] {
  const centres = [...catalogue.centres.values()];
  return [...(catalogue.codes.get('target_group')?.keys() ?? [])].flatMap((group) => {
    const rows = centres.filter(({ groups }) => groups.includes(group));
    return rows.length > 0 ? [{ group, rows }] : [];
  });
}

/** Gives every settlement that has centres, by its name as a reader of this language looks it up. */
export function listBySettlement(
  catalogue: Catalogue,
  { locale, label }: Language,
): { readonly settlement: Settlement; readonly rows: readonly CentreRow[] }[] {
  const rows = Map.groupBy(catalogue.centres.values(), ({ settlement }) => settlement);
  const collator = new Intl.Collator(localeTag[locale]);
  return [...catalogue.settlements.values()]
    .flatMap((settlement) => {
      const own = rows.get(settlement.id);
      return own ? [{ settlement, rows: own }] : [];
    })
    .sort((a, b) => collator.compare(label(a.settlement.name), label(b.settlement.name)));
}

/** Sorts centres by their names as a reader of this language looks them up. */
export function sortByName(
  catalogue: Catalogue,
  rows: readonly CentreRow[],
  language: Language,
): CentreRow[] {
  const collator = new Intl.Collator(localeTag[language.locale], { numeric: true, ignorePunctuation: true });
  const heading = ({ id }: CentreRow) => nameCentre(catalogue, id, language).heading;
  return [...rows].sort((a, b) => collator.compare(heading(a), heading(b)));
}

/** Words that stand in the place of an id in the addresses of lists. */
const listWords = ['region', 'type', 'group', 'settlement'];

/** Throws when a centre's page would take the address of a list. */
export function assertAddresses(catalogue: Catalogue): void {
  for (const word of listWords) {
    if (catalogue.centres.has(word))
      throw new Error(
        `data/centres/centres.csv: id «${word}» is taken by the lists of centres; give another id`,
      );
  }
}
