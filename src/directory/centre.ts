import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CentreRow } from '../catalogue/centre.ts';
import type { Contact } from '../catalogue/contact.ts';
import { locales, type Locale } from '../catalogue/locale.ts';
import type { Region } from '../catalogue/region.ts';
import type { Source } from '../catalogue/source.ts';
import type { Language } from '../i18n/language.ts';
import { formatPeriod } from '../i18n/period.ts';
import { findContacts } from './contacts.ts';
import { directoryDate, getFreshness, type Freshness } from './freshness.ts';
import { codeLabel, ownershipName, regionOf, settlementName } from './label.ts';
import { nameCentre, type CentreName } from './name.ts';

/** A text with its language. */
export type Spoken = { readonly text: string; readonly lang: Locale };

/** A centre as its reader sees it: undefined and empty lists are what no source says. */
export type Centre = CentreName & {
  readonly row: CentreRow;
  readonly type: string;
  readonly region: Region;
  readonly settlement: string | undefined;
  /** In the reader's language where a source gives it so, else as it stands in the other one. */
  readonly address: Spoken | undefined;
  readonly forms: readonly string[];
  readonly groups: readonly string[];
  readonly ownership: string | undefined;
  readonly capacity: number | undefined;
  /** As printed. */
  readonly opened: string | undefined;
  /** The date of the newest source, as printed. */
  readonly asOf: string | undefined;
  readonly freshness: Freshness;
  /** Public lines that help where the entry has no telephone of its own. */
  readonly contacts: readonly Contact[];
  readonly sources: readonly Source[];
  readonly note: string | undefined;
  /** What no source says, of the fields that a reader looks for. */
  readonly unknown: readonly CentreField[];
};

/** The fields that a reader looks for in an entry. */
export const centreFields = [
  'settlement',
  'address',
  'phone',
  'groups',
  'forms',
  'capacity',
  'opened',
  'ownership',
  'asOf',
] as const;
export type CentreField = (typeof centreFields)[number];

/** Gives a centre as a reader of one language sees it. */
export function getCentre(catalogue: Catalogue, row: CentreRow, language: Language): Centre {
  const labels = (list: string, codes: readonly string[]) =>
    codes.map((code) => codeLabel(catalogue, list, code, language));
  const facts = {
    settlement: settlementName(catalogue, row, language),
    address: spokenAddress(row, language.locale),
    phone: row.phone,
    groups: labels('target_group', row.groups),
    forms: labels('service_form', row.forms),
    capacity: row.capacity,
    opened: row.opened && formatPeriod(language.locale, row.opened),
    ownership: ownershipName(catalogue, row, language),
    asOf: row.asOf && formatPeriod(language.locale, row.asOf),
  } satisfies Record<CentreField, unknown>;
  return {
    ...nameCentre(catalogue, row.id, language),
    ...facts,
    row,
    type: codeLabel(catalogue, 'centre_type', row.type, language),
    region: regionOf(catalogue, row),
    freshness: getFreshness(row.asOf, directoryDate(catalogue)),
    contacts: row.phone === undefined ? findContacts(catalogue, row.region) : [],
    sources: row.sources.flatMap((id) => catalogue.sources.get(id) ?? []),
    note: row.note && language.label(row.note),
    unknown: centreFields.filter((field) => isUnknown(facts[field])),
  };
}

function spokenAddress({ address }: CentreRow, locale: Locale): Spoken | undefined {
  for (const lang of [locale, ...locales]) {
    const text = address[lang];
    if (text !== undefined) return { text, lang };
  }
  return undefined;
}

function isUnknown(fact: unknown): boolean {
  return fact === undefined || (Array.isArray(fact) && fact.length === 0);
}
