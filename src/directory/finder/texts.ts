import { capitalize } from '../../i18n/capital.ts';
import type { Language } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/message.ts';
import { makeCounted, type Counted } from './counted.ts';
import { facets, type Facet } from './facets.ts';

/** Messages as they are, those with a `{what}` that the browser fills in, and those with a number. */
const plain = {
  chosen: 'finder.chosen',
  remove: 'finder.remove',
  clear: 'finder.clear',
  filters: 'finder.filters',
  results: 'finder.results',
  nearFirst: 'finder.found.near',
  planned: 'finder.planned',
  close: 'finder.close',
  closeAbout: 'finder.close.about',
  nothing: 'finder.nothing',
  nothingQuery: 'finder.nothing.query',
  nothingLists: 'finder.nothing.lists',
  nothingDrop: 'finder.nothing.drop',
  nothingAll: 'finder.nothing.all',
  call: 'finder.call',
  kmExact: 'finder.km.exact',
  kmTown: 'finder.km.town',
  kmSame: 'finder.km.same',
  kmUnknown: 'finder.km.unknown',
  fromMe: 'finder.from.me',
  nearWaiting: 'finder.near.waiting',
  nearRough: 'finder.near.rough',
  nearDenied: 'finder.near.denied',
  nearUnavailable: 'finder.near.unavailable',
  mapShow: 'finder.map.show',
  mapHide: 'finder.map.hide',
  mapName: 'finder.map.name',
  mapFailed: 'finder.map.failed',
  mapAll: 'finder.map.all',
  mapTown: 'finder.map.town',
  mapClose: 'finder.map.close',
  zoomIn: 'map.stage.zoom-in',
  zoomOut: 'map.stage.zoom-out',
  countsAbout: 'finder.counts.about',
} as const satisfies Readonly<Record<string, MessageKey>>;

const counted = {
  count: { key: 'directory.count', value: 'n' },
  found: { key: 'finder.found', value: 'n' },
  foundPlanned: { key: 'finder.found.planned', value: 'n' },
  filtersChosen: { key: 'finder.filters.chosen', value: 'n' },
  more: { key: 'finder.more', value: 'n' },
  show: { key: 'finder.show', value: 'n' },
  mapInView: { key: 'finder.map.in-view', value: 'n' },
  mapUnplaced: { key: 'finder.map.unplaced', value: 'n' },
} as const satisfies Readonly<Record<string, { key: MessageKey; value: string }>>;

/** Places in a message that the browser fills in. */
const blanks = { what: '{what}', count: '{count}', km: '{km}', phone: '{phone}' };

/** All that the finder says, in one language; made in the build, for no browser is asked to format Kazakh. */
export type FinderTexts = Readonly<Record<keyof typeof plain, string>> &
  Readonly<Record<keyof typeof counted, Counted>> & {
    readonly facet: Readonly<Record<Facet, string>>;
    readonly status: Readonly<Record<'operating' | 'unknown' | 'planned', string>>;
  };

/** Gives the texts of the finder. */
export function makeFinderTexts({ locale, t }: Language): FinderTexts {
  const statuses = ['operating', 'unknown', 'planned'] as const;
  return {
    ...mapValues(plain, (key) => t(key, blanks)),
    ...mapValues(counted, ({ key, value }) => makeCounted((count) => t(key, { [value]: count }))),
    facet: fromKeys(facets, (facet) => t(`finder.facet.${facet}`)),
    status: fromKeys(statuses, (status) => capitalize(locale, t(`directory.status.${status}`))),
  };
}

/**
 * Puts values in the places of a message.
 * @example fillIn('«{what}» сүзгісі', { what: 'Өңір' }) // => '«Өңір» сүзгісі'
 */
export function fillIn(text: string, values: Readonly<Partial<Record<keyof typeof blanks, string>>>): string {
  return Object.entries(values).reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, () => value),
    text,
  );
}

function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Record<Key, To> {
  const entries = Object.entries<From>(record).map(([key, value]) => [key, change(value)]);
  return Object.fromEntries(entries) as Record<Key, To>;
}

function fromKeys<Key extends string, To>(keys: readonly Key[], give: (key: Key) => To): Record<Key, To> {
  return Object.fromEntries(keys.map((key) => [key, give(key)])) as Record<Key, To>;
}
