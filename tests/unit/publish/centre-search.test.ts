import { describe, expect, test } from 'vitest';
import { getLanguage } from '../../../src/i18n/language.ts';
import { toCentresGeoJson } from '../../../src/publish/centres-geojson.ts';
import { describeCentre } from '../../../src/publish/centre-search.ts';
import { catalogueOf, rowOf, type CentreCells } from '../directory/centres.ts';

const site = new URL('https://example.kz');
const describeOne = (cells: CentreCells) => {
  const catalogue = catalogueOf({ id: 'a', ...cells });
  return describeCentre(catalogue, rowOf(catalogue, 'a'), getLanguage('ru'), site);
};

describe('an entry for search engines', () => {
  test('a state centre is a GovernmentService, another one a Service of its kind of owner', () => {
    expect(describeOne({})).toMatchObject({
      '@type': 'GovernmentService',
      provider: { '@type': 'GovernmentOrganization' },
    });
    expect(describeOne({ ownership: 'ngo' })).toMatchObject({
      '@type': 'Service',
      provider: { '@type': 'NGO' },
    });
  });

  test('a planned centre is a place and no service', () => {
    const said = describeOne({ status: 'planned' });
    expect(said['@type']).toBe('Place');
    expect(JSON.stringify(said)).not.toContain('Service"');
    expect(said['description']).toContain('в планах');
  });

  test('a point, a telephone and facts of accessibility stand only where they are known', () => {
    const bare = JSON.stringify(describeOne({ settlement: 'semey', precision: 'settlement' }));
    for (const name of ['geo', 'telephone', 'amenityFeature', 'streetAddress', 'email'])
      expect(bare).not.toContain(`"${name}"`);
    const full = describeOne({
      phone: '+7 (7222) 55-14-74',
      lat: '50.41',
      lon: '80.22',
      precision: 'address',
      address_ru: 'улица Абая, 1',
      toilet: 'no',
    });
    expect(full).toMatchObject({
      provider: { telephone: '+7 (7222) 55-14-74' },
      availableChannel: {
        servicePhone: { telephone: '+7 (7222) 55-14-74' },
        serviceLocation: {
          address: { streetAddress: 'улица Абая, 1', addressCountry: 'KZ' },
          geo: { latitude: 50.41, longitude: 80.22 },
          amenityFeature: [{ name: 'restrooms.isAccessibleWithWheelchair', value: false }],
        },
      },
    });
  });
});

describe('the directory as GeoJSON', () => {
  const catalogue = catalogueOf(
    { id: 'town', name_ru: 'Раз', settlement: 'semey', precision: 'settlement' },
    { id: 'nowhere', name_ru: 'Два', status: 'planned', target_groups: 'families', capacity: '12' },
  );
  const one = catalogue.packages.find(({ descriptor }) => descriptor.name === 'centres');
  const table = one?.tables.find(({ name }) => name === 'centres');
  if (!one || !table) throw new Error('no centres');
  const { features } = JSON.parse(
    new TextDecoder().decode(toCentresGeoJson({ catalogue, one, table, site })),
  ) as { features: { id: string; geometry: unknown; properties: Record<string, unknown> }[] };

  test('each entry is a feature; one without a point has none', () => {
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual([
      ['town', { type: 'Point', coordinates: [80.2, 50.4] }],
      ['nowhere', null],
    ]);
  });

  test('a feature says how exact its point is, whether it works, and where to read on', () => {
    expect(features[0]?.properties).toMatchObject({ precision: 'settlement', status: 'operating' });
    expect(features[1]?.properties).toMatchObject({
      status: 'planned',
      capacity: 12,
      target_groups: ['families'],
      phone: null,
      page_ru: 'https://example.kz/ru/centres/nowhere/',
    });
    expect(features[0]?.properties).not.toHaveProperty('lat');
  });
});
