import type { Centre, CentreField, Spoken } from '../../directory/centre.ts';
import { capitalize } from '../../i18n/capital.ts';
import { telephoneAddress } from '../../directory/contacts.ts';
import { pageAddress } from '../../i18n/address.ts';
import type { Language } from '../../i18n/language.ts';

/** A line of an entry: its name and what is known, each value with its language where it is the other one. */
export type Fact = {
  readonly name: string;
  /** Empty when no source says it. */
  readonly values: readonly (Spoken & { readonly href: string | undefined })[];
};

/** Gives the lines of an entry in the order in which a reader needs them; what is unknown has no value. */
export function listFacts(centre: Centre, { locale, t, label }: Language): Fact[] {
  const { row, region } = centre;
  const plain = (text: string | undefined, href?: string) =>
    text === undefined ? [] : [{ text, lang: locale, href }];
  const values: Readonly<Record<CentreField, Fact['values']>> = {
    settlement: plain(centre.settlement),
    address: centre.address ? [{ ...centre.address, href: undefined }] : [],
    phone: row.phone === undefined ? [] : plain(row.phone, telephoneAddress(row.phone)),
    groups: centre.groups.flatMap((group) => plain(group)),
    forms: centre.forms.flatMap((form) => plain(capitalize(locale, form))),
    capacity: centre.capacity === undefined ? [] : plain(t('directory.places', { n: centre.capacity })),
    opened: plain(centre.opened),
    ownership: centre.ownership === undefined ? [] : plain(capitalize(locale, centre.ownership)),
    asOf: plain(centre.asOf),
  };
  const asked = (field: CentreField): Fact => ({
    name: t(`directory.field.${field}`),
    values: values[field],
  });
  const extra = (name: string, text: string | undefined, href: string): Fact[] =>
    text === undefined ? [] : [{ name, values: plain(text, href) }];
  const typeAddress = pageAddress(locale, 'centres', 'type', row.type);
  const regionAddress = pageAddress(locale, 'centres', 'region', region.slug);
  return [
    { name: t('directory.field.type'), values: plain(centre.type, typeAddress) },
    asked('groups'),
    asked('forms'),
    { name: t('directory.field.region'), values: plain(label(region.name), regionAddress) },
    asked('settlement'),
    asked('address'),
    asked('phone'),
    ...extra(t('directory.field.email'), row.email, `mailto:${row.email ?? ''}`),
    ...extra(t('directory.field.website'), row.website, row.website ?? ''),
    asked('capacity'),
    asked('opened'),
    asked('ownership'),
    asked('asOf'),
  ];
}
