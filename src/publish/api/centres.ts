import { pointOf } from '../../directory/label.ts';
import { nameCentre } from '../../directory/name.ts';
import { getLanguage } from '../../i18n/language.ts';
import { listCodes } from '../code-labels.ts';
import type { WholeSubject } from '../history.ts';
import { inEveryLanguage } from '../wording.ts';
import { pageUrls } from './address.ts';

/** Gives the directory of centres; null and empty lists are what no source says. */
export function listCentres({ catalogue, site }: WholeSubject): unknown[] {
  const label = (list: string, code: string) => ({
    code,
    label: listCodes(catalogue, list)?.get(code)?.labels ?? null,
  });
  return [...catalogue.centres.values()].map((row) => ({
    id: row.id,
    heading: inEveryLanguage((locale) => nameCentre(catalogue, row.id, getLanguage(locale)).heading),
    name: { kk: row.name.kk ?? null, ru: row.name.ru },
    brand: row.brand ?? null,
    type: label('centre_type', row.type),
    ownership: label('ownership', row.ownership),
    status: row.status,
    region: row.region,
    settlement: row.settlement === undefined ? null : label('settlements', row.settlement),
    address: { kk: row.address.kk ?? null, ru: row.address.ru ?? null },
    phone: row.phone ?? null,
    email: row.email ?? null,
    website: row.website ?? null,
    serviceForms: row.forms.map((code) => label('service_form', code)),
    targetGroups: row.groups.map((code) => label('target_group', code)),
    capacity: row.capacity ?? null,
    opened: row.opened ?? null,
    point: pointOf(catalogue, row) ?? null,
    precision: row.precision,
    sources: row.sources,
    asOf: row.asOf ?? null,
    note: row.note ?? null,
    page: pageUrls(site, 'centres', row.id),
  }));
}
