import type { WholeSubject } from '../history.ts';
import { toCentreRecords } from './centre.ts';
import { toLineRecords } from './line.ts';
import { listTaxonomies } from './taxonomies.ts';
import type { HsdsRow, HsdsRows, HsdsTableName } from './table.ts';

const known = new WeakMap<WholeSubject['catalogue'], { readonly site: string; readonly rows: HsdsRows }>();

/** Gives the directory as the tables of HSDS, with the public lines; made once for a catalogue and a site. */
export function listHsdsRows(subject: WholeSubject): HsdsRows {
  const found = known.get(subject.catalogue);
  if (found?.site === subject.site.href) return found.rows;
  const rows = makeRows(subject);
  known.set(subject.catalogue, { site: subject.site.href, rows });
  return rows;
}

function makeRows(subject: WholeSubject): HsdsRows {
  const { centres, contacts } = subject.catalogue;
  const taxonomies = listTaxonomies(subject.catalogue);
  const records = [
    ...[...centres.values()].flatMap((row) => toCentreRecords(subject, row)),
    ...contacts.flatMap(toLineRecords),
    ...taxonomies.taxonomy.map((row) => ['taxonomy', row] as const),
    ...taxonomies.taxonomy_term.map((row) => ['taxonomy_term', row] as const),
  ];
  const byTable = Map.groupBy(records, ([table]) => table);
  const rowsOf = (table: HsdsTableName): HsdsRow[] => (byTable.get(table) ?? []).map(([, row]) => row);
  return {
    organization: rowsOf('organization'),
    service: rowsOf('service'),
    location: rowsOf('location'),
    service_at_location: rowsOf('service_at_location'),
    address: rowsOf('address'),
    phone: rowsOf('phone'),
    language: rowsOf('language'),
    accessibility: rowsOf('accessibility'),
    attribute: rowsOf('attribute'),
    taxonomy: rowsOf('taxonomy'),
    taxonomy_term: rowsOf('taxonomy_term'),
  };
}
