import type { Catalogue } from '../catalogue/catalogue.ts';
import { accessFields, type CentreRow } from '../catalogue/centre.ts';
import { capitalize } from '../i18n/capital.ts';
import { getCentre, type Centre } from '../directory/centre.ts';
import { pageAddress } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import { a11yProperties } from './hsds/taxonomies.ts';
import type { Site } from './subject.ts';

type Thing = Readonly<Record<string, unknown>>;

/** What schema.org calls an owner; undefined in our list stays an organization. */
const owners: Readonly<Record<string, string>> = { state: 'GovernmentOrganization', ngo: 'NGO' };

/**
 * Gives an entry as search engines know one (https://schema.org): a GovernmentService where the state gives it, else a Service, at a
 * Place. A planned centre is only a Place: nothing is offered there yet. What no source says has no property, and a point stands only
 * where it is the place itself.
 */
export function describeCentre(
  catalogue: Catalogue,
  row: CentreRow,
  language: Language,
  site: Site,
): Record<string, unknown> {
  const centre = getCentre(catalogue, row, language);
  const page = new URL(pageAddress(language.locale, 'centres', row.id), site).href;
  const place = describePlace(catalogue, centre, language, page);
  if (row.status === 'planned') return { '@context': 'https://schema.org', ...place };
  const region = { '@type': 'AdministrativeArea', name: language.label(centre.region.name) };
  return {
    '@context': 'https://schema.org',
    '@type': row.ownership === 'state' ? 'GovernmentService' : 'Service',
    '@id': `${page}#service`,
    name: centre.heading,
    ...(centre.other ? { alternateName: centre.other.text } : {}),
    description: describe(centre, language),
    url: page,
    serviceType: capitalize(language.locale, centre.type),
    areaServed: region,
    ...(centre.groups.length > 0
      ? { audience: centre.groups.map((group) => ({ '@type': 'Audience', audienceType: group })) }
      : {}),
    provider: {
      '@type': owners[row.ownership] ?? 'Organization',
      name: centre.heading,
      ...contactsOf(row),
      ...(row.website === undefined ? {} : { url: row.website }),
    },
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceLocation: place,
      ...(row.phone === undefined ? {} : { servicePhone: { '@type': 'ContactPoint', telephone: row.phone } }),
    },
  };
}

function describePlace(catalogue: Catalogue, centre: Centre, language: Language, page: string): Thing {
  const { row, region, settlement, address } = centre;
  const point = row.precision === 'address' ? row.point : undefined;
  const features = accessFields.flatMap((field): Thing[] => {
    const said = row.access[field];
    if (said === undefined) return [];
    const value = said === 'partly' ? said : said === 'yes';
    return [{ '@type': 'LocationFeatureSpecification', name: a11yProperties[field], value }];
  });
  return {
    '@type': 'Place',
    '@id': `${page}#place`,
    name: centre.heading,
    description: describe(centre, language),
    url: page,
    address: {
      '@type': 'PostalAddress',
      ...(address ? { streetAddress: address.text } : {}),
      ...(settlement === undefined ? {} : { addressLocality: settlement }),
      addressRegion: language.label(region.name),
      addressCountry: catalogue.country.code,
    },
    ...contactsOf(row),
    ...(point
      ? { geo: { '@type': 'GeoCoordinates', latitude: point.latitude, longitude: point.longitude } }
      : {}),
    ...(features.length > 0 ? { amenityFeature: features } : {}),
  };
}

function contactsOf({ phone, email }: CentreRow): Thing {
  return { ...(phone === undefined ? {} : { telephone: phone }), ...(email === undefined ? {} : { email }) };
}

function describe({ row, type }: Centre, { locale, t }: Language): string {
  const kind = `${capitalize(locale, type)}.`;
  return row.status === 'operating' ? kind : `${kind} ${t(`directory.entry.${row.status}`)}`;
}
