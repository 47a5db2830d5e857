import { joinPlace } from '../directory/place-line.ts';
import type { FinderCentre, FinderData } from '../directory/finder/data.ts';
import { formatKm, type Reach } from '../directory/finder/reach.ts';
import { fillIn } from '../directory/finder/texts.ts';
import type { Origin } from './finder-place.ts';
import { make } from './make.ts';
import { markWords } from './mark-words.ts';

/** What an item of the list knows besides its centre. */
export type ItemContext = {
  readonly data: FinderData;
  /** Address of the directory, to which a centre's id is added. */
  readonly address: string;
  readonly terms: ReadonlySet<string>;
  readonly origin: Origin | undefined;
  readonly reach: ReadonlyMap<FinderCentre, Reach> | undefined;
};

/** Gives a found centre as an item of the list: its name, what and where it is, whom it takes, how far, how fresh. */
export function makeFinderItem(centre: FinderCentre, context: ItemContext): HTMLLIElement {
  const { data, address, terms } = context;
  const { texts, locale } = data;
  const name = centre.names[locale] ?? '';
  const facts = describeCentre(data, centre);
  const item = make(
    'li',
    { class: 'finder-item', 'data-status': centre.status, 'data-id': centre.id },
    make('h3', {}, make('a', { href: `${address}${centre.id}/` }, ...markWords(name, terms))),
    make('p', {}, ...markWords(facts.place, terms)),
  );
  if (facts.groups !== '') item.append(make('p', {}, ...markWords(facts.groups, terms)));
  if (centre.phone !== undefined) {
    const call = fillIn(texts.call, { phone: centre.phone });
    item.append(make('p', {}, make('a', { class: 'button', href: telephone(centre.phone) }, call)));
  }
  const far = sayReach(centre, context);
  item.append(
    make(
      'p',
      { class: 'finder-item-state' },
      ...(far === undefined ? [] : [make('strong', {}, far)]),
      ...(centre.status === 'operating' ? [] : [make('span', { class: 'tag' }, texts.status[centre.status])]),
      make('span', {}, centre.asOf),
    ),
  );
  return item;
}

/** Gives what and where a centre is, and whom it takes, in words. */
export function describeCentre(
  { options, settlements, locale }: FinderData,
  { type, settlement, region, groups = [], address }: FinderCentre,
): { readonly place: string; readonly groups: string } {
  const label = (list: readonly { code: string; label: string }[], code: string | undefined) =>
    list.find((one) => one.code === code)?.label;
  const [town, area] = [label(settlements, settlement), label(options.region, region)];
  return {
    place: [label(options.type, type), joinPlace(town, area, address?.[locale])].join(' · '),
    groups: groups.flatMap((code) => label(options.group, code) ?? []).join(' · '),
  };
}

function sayReach(centre: FinderCentre, { data, origin, reach }: ItemContext): string | undefined {
  if (!origin || !reach) return undefined;
  const { kmSame, kmUnknown, kmExact, kmTown } = data.texts;
  const own = reach.get(centre);
  if (origin.settlement !== undefined && origin.settlement === centre.settlement) return kmSame;
  if (!own) return kmUnknown;
  return fillIn(own.exact ? kmExact : kmTown, { km: formatKm(own.km, own.exact) });
}

function telephone(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
