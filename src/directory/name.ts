import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CentreRow } from '../catalogue/centre.ts';
import { locales, type Locale } from '../catalogue/locale.ts';
import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/message.ts';
import { capitalize, uncapitalize } from '../i18n/capital.ts';
import { codeLabel, ownershipName, regionOf, settlementName } from './label.ts';

/** What a centre is called in one language. */
export type CentreName = {
  /** Unlike that of any other centre. */
  readonly heading: string;
  /** True when no source names it in this language: type, proper name and place are put together instead. */
  readonly composed: boolean;
  /** The name in the other language, where it is known and another one. */
  readonly other: { readonly text: string; readonly lang: Locale } | undefined;
};

const known = new WeakMap<Catalogue, Map<Locale, ReadonlyMap<string, CentreName>>>();

/**
 * Gives the names of all centres by their ids. Centres that would be called alike are told apart by what differs: town, region,
 * address, places, status, owner; where nothing differs, by a number.
 */
export function nameCentres(catalogue: Catalogue, language: Language): ReadonlyMap<string, CentreName> {
  const byLocale = known.get(catalogue) ?? new Map<Locale, ReadonlyMap<string, CentreName>>();
  known.set(catalogue, byLocale);
  const done = byLocale.get(language.locale);
  if (done) return done;
  const drafts = [...catalogue.centres.values()].map((row) => ({
    row,
    heading: row.name[language.locale] ?? composeName(catalogue, row, language),
  }));
  const names = new Map(
    tellApart(drafts, distinctions(catalogue, language), language).map(({ row, heading }) => [
      row.id,
      { heading, composed: row.name[language.locale] === undefined, other: otherName(row, language) },
    ]),
  );
  byLocale.set(language.locale, names);
  return names;
}

/** Gives the name of one centre; see `nameCentres`. */
export function nameCentre(catalogue: Catalogue, id: string, language: Language): CentreName {
  const name = nameCentres(catalogue, language).get(id);
  if (!name) throw new Error(`no centre «${id}»`);
  return name;
}

/** Types that make no phrase with a proper name as their labels stand. */
const ownPhrases: Readonly<Record<string, MessageKey>> = {
  'ngo-service': 'directory.name.branded.ngo',
  other: 'directory.name.branded.other',
};

/** «Асыл Мирас» оңалту орталығы, Семей: nothing in it is said that the row does not say. */
function composeName(catalogue: Catalogue, row: CentreRow, language: Language): string {
  const { locale, t, label } = language;
  const place = settlementName(catalogue, row, language) ?? label(regionOf(catalogue, row).name);
  const type = codeLabel(catalogue, 'centre_type', row.type, language);
  if (row.brand === undefined) {
    return row.type === 'other'
      ? t('directory.name.composed.other', { place })
      : t('directory.name.composed', { type: capitalize(locale, type), place });
  }
  const phrase = ownPhrases[row.type] ?? 'directory.name.branded';
  return t(phrase, { brand: row.brand, type: uncapitalize(locale, type), place });
}

function otherName({ name }: CentreRow, { locale }: Language): CentreName['other'] {
  for (const lang of locales) {
    const text = name[lang];
    if (lang !== locale && text !== undefined && text !== name[locale]) return { text, lang };
  }
  return undefined;
}

type Draft = { readonly row: CentreRow; readonly heading: string };

/** What may tell two centres apart: undefined where the row does not say it. */
type Distinction = (row: CentreRow) => string | undefined;

function distinctions(catalogue: Catalogue, language: Language): readonly Distinction[] {
  const { locale, t, label } = language;
  return [
    (row) => settlementName(catalogue, row, language),
    (row) => label(regionOf(catalogue, row).name),
    (row) => row.address[locale],
    (row) => (row.capacity === undefined ? undefined : t('directory.places', { n: row.capacity })),
    (row) => t(`directory.status.${row.status}`),
    (row) => {
      const owner = ownershipName(catalogue, row, language);
      return owner && t('directory.name.owner', { owner });
    },
  ];
}

function tellApart(
  drafts: readonly Draft[],
  [distinction, ...rest]: readonly Distinction[],
  language: Language,
): Draft[] {
  return [...Map.groupBy(drafts, ({ heading }) => heading).values()].flatMap((same) => {
    if (same.length === 1) return same;
    if (!distinction) return numberApart(same, language);
    const values = new Set(same.map(({ row }) => distinction(row)));
    const apart = values.size === 1 ? same : same.map((draft) => extend(draft, distinction, language));
    return tellApart(apart, rest, language);
  });
}

function extend({ row, heading }: Draft, distinction: Distinction, { t }: Language): Draft {
  const what = distinction(row);
  const says = what === undefined || heading.includes(what);
  return { row, heading: says ? heading : t('directory.name.distinct', { name: heading, what }) };
}

function numberApart(same: readonly Draft[], { t }: Language): Draft[] {
  return same.map(({ row, heading }, index) => ({
    row,
    heading: index === 0 ? heading : t('directory.name.distinct', { name: heading, what: String(index + 1) }),
  }));
}
