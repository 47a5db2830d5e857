import { parseHTML } from 'linkedom';
import { parse } from 'vcard4';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { locales } from '../../src/catalogue/locale.ts';
import { localPages, readText } from './dist.ts';

// Every entry of the directory as it was built.

const { centres, regions, contacts } = loadCatalogue(process.cwd());
const entries = locales.flatMap((locale) =>
  [...centres.values()].map((row) => ({ row, locale, page: `${locale}/centres/${row.id}/index.html` })),
);

type Thing = Readonly<Record<string, unknown>>;

/** What the tests ask of a page of an entry. */
type EntryFacts = {
  readonly data: Thing;
  readonly phones: readonly string[];
  readonly status: string | undefined;
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly unknown: number;
  readonly near: readonly string[];
};

const facts = new Map<string, EntryFacts>();

beforeAll(() => {
  for (const { page } of entries) {
    const { document } = parseHTML(readText(page));
    const addresses = [...document.querySelectorAll('main a[href]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    const written = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      ({ textContent }) => JSON.parse(textContent) as Thing,
    );
    if (written.length !== 1 || !written[0]) throw new Error(`${page}: ${written.length} descriptions`);
    facts.set(page, {
      data: written[0],
      phones: addresses.filter((href) => href.startsWith('tel:')),
      status: document.querySelector('main header [data-status]')?.getAttribute('data-status') ?? undefined,
      links: addresses,
      ids: new Set([...document.querySelectorAll('main [id]')].map(({ id }) => id)),
      unknown: document.querySelectorAll('main .facts dd.unknown').length,
      near: [...document.querySelectorAll('.nearby a')].map((link) => link.getAttribute('href') ?? ''),
    });
  }
}, 120_000);

function factsOf(page: string): EntryFacts {
  const found = facts.get(page);
  if (!found) throw new Error(`no page ${page}`);
  return found;
}

test('each entry describes itself to search engines by its kind, with name, address and page', () => {
  for (const { row, page, locale } of entries) {
    const { data } = factsOf(page);
    const kinds = row.status === 'planned' ? ['Place'] : ['GovernmentService', 'Service'];
    expect(kinds, page).toContain(data['@type']);
    const place = (
      row.status === 'planned' ? data : (data['availableChannel'] as Thing)['serviceLocation']
    ) as Thing;
    for (const thing of [data, place]) {
      expect(thing['name'], page).toBeTruthy();
      expect(thing['url'], page).toMatch(new RegExp(`/${locale}/centres/${row.id}/$`));
    }
    expect((place['address'] as Thing)['addressCountry'], page).toBe('KZ');
    expect((place['address'] as Thing)['addressRegion'], page).toBeTruthy();
    if (row.status !== 'planned') expect((data['provider'] as Thing)['name'], page).toBeTruthy();
  }
});

test('each entry has a telephone to tap: its own, or that of a public line', () => {
  const lines = new Set(
    contacts.flatMap(({ phone }) => (phone ? [`tel:${phone.replace(/[^\d+]/g, '')}`] : [])),
  );
  for (const { row, page } of entries) {
    const { phones, ids } = factsOf(page);
    expect(phones.length, page).toBeGreaterThan(0);
    if (row.phone === undefined) {
      expect(
        phones.filter((phone) => !lines.has(phone)),
        page,
      ).toEqual([]);
      expect(ids.has('contacts'), page).toBe(true);
    }
  }
});

test('each entry tells its status, where it is, how to apply, how open it is, how old it is, and takes reports', () => {
  for (const { row, page, locale } of entries) {
    const { status, ids, links } = factsOf(page);
    expect(status, page).toBe(row.status);
    for (const id of ['facts', 'place', 'freshness', 'sources', 'apply', 'access', 'report'])
      expect(ids.has(id), `${page}#${id}`).toBe(true);
    expect(links, page).toContain(`/${locale}/articles/how-to-apply/`);
    for (const source of row.sources) expect(links, page).toContain(`/${locale}/sources/${source}/`);
  }
});

test('what is unknown is said to be unknown', () => {
  for (const { row, page } of entries) {
    const empty = [
      row.settlement,
      row.address.ru ?? row.address.kk,
      row.phone,
      row.capacity,
      row.opened,
      row.asOf,
    ];
    const least = empty.filter((value) => value === undefined).length;
    expect(factsOf(page).unknown, page).toBeGreaterThanOrEqual(least);
  }
});

test('each entry has a contact card that another reader understands', () => {
  for (const { row, locale } of entries) {
    const card = parse(readText(`${locale}/centres/${row.id}.vcf`));
    if (Array.isArray(card)) throw new Error(`${row.id}: more than one card`);
    const names = card.parsedVcard.map(({ property }) => property);
    for (const name of ['FN', 'ADR', 'URL', 'NOTE', 'UID']) expect(names, row.id).toContain(name);
    expect(names.includes('TEL'), row.id).toBe(row.phone !== undefined);
  }
});

describe('planned places', () => {
  const planned = new Set(
    [...centres.values()].flatMap(({ id, status }) => (status === 'planned' ? [id] : [])),
  );
  const namesPlanned = (href: string) => planned.has(/\/centres\/([^/]+)\/$/.exec(href)?.[1] ?? '');

  test('are there to be kept apart', () => {
    expect(planned.size).toBeGreaterThan(0);
  });

  test('stand among operating ones in no list of any page', () => {
    const lists = localPages.filter((page) => /<section[^>]+data-status="operating"/.test(readText(page)));
    expect(lists.length).toBeGreaterThan(regions.length);
    const strays = lists.flatMap((page) => {
      const { document } = parseHTML(readText(page));
      return [...document.querySelectorAll('section[data-status="operating"] a[href]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter(namesPlanned)
        .map((href) => `${page} → ${href}`);
    });
    expect(strays).toEqual([]);
  });

  test('say that they are planned wherever a card or a line shows one', () => {
    const namesAny = new RegExp(`/centres/(?:${[...planned].join('|')})/`);
    const silent = localPages.flatMap((page) => {
      const html = readText(page);
      if (!namesAny.test(html) || !/centre-card|region-centres/.test(html)) return [];
      const { document } = parseHTML(html);
      return [...document.querySelectorAll('.centre-card, .region-centres li')]
        .filter((item) => namesPlanned(item.querySelector('a')?.getAttribute('href') ?? ''))
        .filter((item) => !item.querySelector('[data-status="planned"]'))
        .map((item) => `${page} → ${item.querySelector('a')?.getAttribute('href')}`);
    });
    expect(silent).toEqual([]);
  });

  test('are offered to nobody as centres nearby', () => {
    for (const { page } of entries) expect(factsOf(page).near.filter(namesPlanned), page).toEqual([]);
  });

  test('are in no number of working centres of a region', () => {
    for (const locale of locales) {
      for (const { slug, code } of regions) {
        const { document } = parseHTML(readText(`${locale}/centres/region/${slug}/index.html`));
        const working = [...centres.values()].filter(
          (row) => row.region === code && row.status === 'operating',
        );
        const told = document.querySelector('.counts dd')?.textContent?.match(/\d+/)?.[0] ?? '0';
        expect(Number(told), `${locale} ${slug}`).toBe(working.length);
      }
    }
  });

  test('are planned in every file for programs', () => {
    type Feature = { id: string; properties: { status: string } };
    const features = (JSON.parse(readText('data/centres/centres.geojson')) as { features: Feature[] })
      .features;
    expect(
      features.flatMap(({ id, properties }) => (properties.status === 'planned' ? [id] : [])).sort(),
    ).toEqual([...planned].sort());
    type Service = { url: string; status: string };
    const services = (JSON.parse(readText('data/hsds/services.json')) as { contents: Service[] }).contents;
    expect(services.filter(({ url, status }) => namesPlanned(url) && status === 'active')).toEqual([]);
    expect(services.length).toBe(centres.size);
    type MapCentre = { id: string; status: string };
    const marks = (JSON.parse(readText('data/geo/centres.kk.json')) as { centres: MapCentre[] }).centres;
    expect(marks.flatMap(({ id, status }) => (status === 'planned' ? [id] : [])).sort()).toEqual(
      [...planned].sort(),
    );
  });
});
