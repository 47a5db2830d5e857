import { accessFields, type CentreRow } from '../../catalogue/centre.ts';
import { isIsoDate } from '../../catalogue/period.ts';
import { capitalize } from '../../i18n/capital.ts';
import { getCentre, type Centre } from '../../directory/centre.ts';
import { codeLabel, ownershipName, pointOf } from '../../directory/label.ts';
import { pageAddress } from '../../i18n/address.ts';
import { getLanguage } from '../../i18n/language.ts';
import type { Labels, Locale } from '../../catalogue/locale.ts';
import type { WholeSubject } from '../history.ts';
import { recordUuid } from '../uuid.ts';
import { inEveryLanguage, joinLabels, sayTogether } from '../wording.ts';
import { linkTerm, makeRow } from './row.ts';
import { a11yProperties, accessTaxonomy, valueColumns, valueTaxonomy } from './taxonomies.ts';
import type { HsdsRow, HsdsTableName } from './table.ts';

/** Some records, each with its table. */
export type Records = readonly (readonly [HsdsTableName, HsdsRow])[];

/**
 * Gives an entry as records: an organization with one service at one location. Names are Kazakh, alternate names Russian; other texts
 * stand in both languages on one line.
 */
export function toCentreRecords({ catalogue, site }: WholeSubject, row: CentreRow): Records {
  const { id } = row;
  const centres = new Map(
    (['kk', 'ru'] as const).map((locale) => [locale, getCentre(catalogue, row, getLanguage(locale))]),
  );
  const say = (pick: (centre: Centre, locale: Locale) => string): Labels =>
    inEveryLanguage((locale) => {
      const centre = centres.get(locale);
      return centre ? pick(centre, locale) : '';
    });
  const together = (pick: (centre: Centre, locale: Locale) => string | undefined): string | undefined =>
    joinLabels(say((centre, locale) => pick(centre, locale) ?? '')) || undefined;
  const heading = say((centre) => centre.heading);
  const names = { name: heading.kk, alternate_name: heading.ru === heading.kk ? undefined : heading.ru };
  const article = catalogue.articles.find(({ slug }) => slug === 'how-to-apply');
  const point = pointOf(catalogue, row);
  const page = (...rest: readonly string[]) => new URL(pageAddress('kk', ...toPath(rest)), site).href;
  const owner = ownershipName(catalogue, row, getLanguage('kk'));
  return [
    [
      'organization',
      makeRow('organization', id, {
        ...names,
        description: together(({ type }, locale) => capitalize(locale, type)),
        email: row.email,
        website: row.website,
        legal_status: owner && together((centre) => centre.ownership),
      }),
    ],
    [
      'service',
      makeRow('service', id, {
        organization_id: recordUuid('organization', id),
        ...names,
        description: together(({ type, note }, locale) =>
          [`${capitalize(locale, type)}.`, note].filter((part) => part !== undefined).join(' '),
        ),
        url: page('centres', id),
        email: row.email,
        status: row.status === 'operating' ? 'active' : 'inactive',
        application_process:
          article && `${sayTogether('entry.apply.article')} ${page('articles', article.slug)}`,
        eligibility_description: together(({ groups }) => groups.join(', ')),
        assured_date: row.asOf && isIsoDate(row.asOf) ? row.asOf : undefined,
        alert: row.status === 'operating' ? undefined : sayTogether(`directory.entry.${row.status}`),
        sources: row.sources.map((source) => page('sources', source)).join('|'),
      }),
    ],
    [
      'location',
      makeRow('location', id, {
        location_type: 'physical',
        organization_id: recordUuid('organization', id),
        ...names,
        description: sayTogether(`directory.place.${point ? row.precision : 'none'}`),
        latitude: point?.latitude,
        longitude: point?.longitude,
      }),
    ],
    [
      'service_at_location',
      makeRow('service_at_location', id, {
        service_id: recordUuid('service', id),
        location_id: recordUuid('location', id),
      }),
    ],
    [
      'address',
      makeRow('address', id, {
        location_id: recordUuid('location', id),
        // Empty is unknown: the standard asks for these fields, and nobody has told them.
        address_1: together(({ address }) => address?.text) ?? '',
        city: together(({ settlement }) => settlement) ?? '',
        state_province: together(({ region }, locale) => region.name[locale]) ?? '',
        postal_code: '',
        country: 'KZ',
        address_type: 'physical',
      }),
    ],
    ...listPhones(row),
    ...listAccess({ catalogue, row, url: `${page('centres', id)}#access` }),
    ...listAttributes(row),
  ];
}

function toPath([section = '', ...rest]: readonly string[]): [
  'centres' | 'articles' | 'sources',
  ...string[],
] {
  const known = (['centres', 'articles', 'sources'] as const).find((one) => one === section);
  if (!known) throw new Error(`no section ${section}`);
  return [known, ...rest];
}

function listPhones({ id, phone }: CentreRow): Records {
  if (phone === undefined) return [];
  return [
    ['phone', makeRow('phone', id, { service_id: recordUuid('service', id), number: phone, type: 'voice' })],
  ];
}

/** A11yJSON leaves out what is unknown, and so do we. */
function listAccess({
  catalogue,
  row,
  url,
}: Pick<WholeSubject, 'catalogue'> & { readonly row: CentreRow; readonly url: string }): Records {
  return accessFields.flatMap((field) => {
    const said = row.access[field];
    if (said === undefined) return [];
    const name = `${row.id}/${field}`;
    const value = { yes: 'true', partly: 'partly', no: 'false' }[said];
    const label = joinLabels(
      inEveryLanguage((locale) => codeLabel(catalogue, 'accessibility', said, getLanguage(locale))),
    );
    const location_id = recordUuid('location', row.id);
    return [
      [
        'accessibility',
        makeRow('accessibility', name, { location_id, description: field, details: label, url }),
      ],
      ['attribute', linkTerm('accessibility', name, accessTaxonomy, a11yProperties[field], value)],
    ] satisfies Records;
  });
}

function listAttributes(row: CentreRow): Records {
  const { id, type, forms, groups, ownership, status, precision, capacity, opened, asOf } = row;
  const values = { capacity: capacity?.toString(), opened, as_of: asOf };
  const links = [
    linkTerm('service', id, 'centre_type', type),
    ...forms.map((form) => linkTerm('service', id, 'service_form', form)),
    ...groups.map((group) => linkTerm('service', id, 'target_group', group)),
    linkTerm('service', id, 'centre_status', status),
    linkTerm('organization', id, 'ownership', ownership),
    linkTerm('location', id, 'precision', precision),
    ...valueColumns.flatMap((column) => {
      const value = values[column];
      return value === undefined ? [] : [linkTerm('service', id, valueTaxonomy, column, value)];
    }),
  ];
  return links.map((link) => ['attribute', link] as const);
}
