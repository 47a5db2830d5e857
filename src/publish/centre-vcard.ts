import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CentreRow } from '../catalogue/centre.ts';
import { getCentre } from '../directory/centre.ts';
import { directoryDate } from '../directory/freshness.ts';
import { pageAddress } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import type { Site } from './subject.ts';
import { recordUuid } from './uuid.ts';
import { toVcard, type VcardProperty } from './vcard.ts';

/**
 * Gives an entry as a contact for a telephone's address book, in the language of the page that offers it. What no source says has
 * no property; where the entry has no telephone of its own, the public lines stand in the note, never as its number.
 */
export function toCentreVcard(
  catalogue: Catalogue,
  row: CentreRow,
  language: Language,
  site: Site,
): Uint8Array {
  const { locale, label } = language;
  const centre = getCentre(catalogue, row, language);
  const { address, settlement, region } = centre;
  const page = new URL(pageAddress(locale, 'centres', row.id), site).href;
  const street = address?.text ?? '';
  const parts = ['', '', street, settlement ?? '', label(region.name), '', label(catalogue.country.name)];
  const point = row.precision === 'address' ? row.point : undefined;
  const text = (name: string, value: string | undefined): VcardProperty[] =>
    value === undefined ? [] : [{ name, value: { text: value } }];
  const uri = (name: string, value: string | undefined): VcardProperty[] =>
    value === undefined ? [] : [{ name, value: { uri: value } }];
  return toVcard([
    ...text('KIND', 'org'),
    ...uri('UID', `urn:uuid:${recordUuid('organization', row.id)}`),
    ...text('FN', centre.heading),
    ...text('ORG', centre.heading),
    { name: 'ADR', parameters: { TYPE: 'work' }, value: { parts } },
    ...text('TEL', row.phone),
    ...text('EMAIL', row.email),
    ...uri('URL', row.website ?? page),
    ...uri('GEO', point && `geo:${point.latitude},${point.longitude}`),
    ...text('NOTE', writeNote(centre, language)),
    ...uri('SOURCE', page),
    ...text('REV', `${directoryDate(catalogue).replaceAll('-', '')}T000000Z`),
  ]);
}

function writeNote(centre: ReturnType<typeof getCentre>, { t, label }: Language): string {
  const { row, freshness, asOf, contacts } = centre;
  const lines = contacts.flatMap(({ phone, purpose }) =>
    phone === undefined ? [] : [`${phone}: ${label(purpose)}`],
  );
  return [
    t('entry.vcard.status', { status: t(`directory.status.${row.status}`) }),
    t('entry.vcard.as-of', { freshness: t(`directory.freshness.tag.${freshness}`, { date: asOf ?? '' }) }),
    ...(row.phone === undefined ? [t('directory.contacts.about'), ...lines] : []),
  ].join('\n');
}
