import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CentreRow } from '../catalogue/centre.ts';
import type { Labels } from '../catalogue/locale.ts';
import { capitalize } from '../i18n/capital.ts';
import { abbreviateNames } from '../directory/finder/documents.ts';
import { codeLabel, regionOf, settlementName } from '../directory/label.ts';
import { listByGroup, listByRegion, listBySettlement, listByType } from '../directory/lists.ts';
import { nameCentre } from '../directory/name.ts';
import { joinPlace } from '../directory/place-line.ts';
import { pageAddress } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import type { Thing, WordsKey } from './thing.ts';

/** Plans are no help today. */
const statusWeights: Readonly<Record<CentreRow['status'], number>> = {
  operating: 1,
  unknown: 0.92,
  planned: 0.8,
};

/** A list of centres answers «орталықтар», «Семей» better than one of its centres; for more words its centres are better. */
const listWeight = 0.97;

/** Gives the centres and the lists of them. */
export function listDirectory(
  catalogue: Catalogue,
  language: Language,
  other: Language,
  passedOver: ReadonlySet<string>,
): Thing[] {
  const centres = [...catalogue.centres.values()].map((row) =>
    toCentre(catalogue, row, language, passedOver),
  );
  return [...centres, ...listLists(catalogue, language, other)];
}

function toCentre(
  catalogue: Catalogue,
  row: CentreRow,
  language: Language,
  passedOver: ReadonlySet<string>,
): Thing {
  const { id, type, region, settlement, groups, forms, status, address } = row;
  const { heading, other } = nameCentre(catalogue, id, language);
  const titles = { [language.locale]: heading, ...(other ? { [other.lang]: other.text } : {}) };
  const place = joinPlace(
    settlementName(catalogue, row, language),
    language.label(regionOf(catalogue, row).name),
    address[language.locale],
  );
  const initials = abbreviateNames(titles, passedOver);
  return {
    kind: 'centre',
    href: pageAddress(language.locale, 'centres', id),
    titles,
    about: [capitalize(language.locale, codeLabel(catalogue, 'centre_type', type, language)), place].join(
      ' · ',
    ),
    ...(initials === '' ? {} : { initials }),
    words: [
      ...(settlement === undefined ? [] : [`settlement.${settlement}` as const]),
      `region.${region}`,
      `capital.${region}`,
      `type.${type}`,
      ...groups.map((code): WordsKey => `group.${code}`),
      ...forms.map((code): WordsKey => `form.${code}`),
    ],
    weight: statusWeights[status],
  };
}

/** Gives the lists of the directory: by region, town, type and group. */
function listLists(catalogue: Catalogue, language: Language, other: Language): Thing[] {
  const { locale, t } = language;
  const make = (
    path: readonly string[],
    say: (one: Language) => string,
    rows: readonly CentreRow[],
    key: WordsKey,
  ): Thing => ({
    kind: 'centre',
    href: pageAddress(locale, 'centres', ...path),
    titles: { [locale]: say(language), [other.locale]: say(other) },
    about: t('search.list', { n: rows.length }),
    words: [key],
    weight: listWeight,
  });
  const named = (one: Language, name: Labels): string => capitalize(one.locale, one.label(name));
  const code = (one: Language, list: string, value: string): string =>
    capitalize(one.locale, codeLabel(catalogue, list, value, one));
  return [
    ...listByRegion(catalogue).map(({ region, rows }) =>
      make(
        ['region', region.slug],
        (one) => one.t('directory.region.title', { region: named(one, region.name) }),
        rows,
        `region.${region.code}`,
      ),
    ),
    ...listBySettlement(catalogue, language).map(({ settlement, rows }) =>
      make(
        ['settlement', settlement.id],
        (one) => one.t('finder.settlement.title', { settlement: named(one, settlement.name) }),
        rows,
        `settlement.${settlement.id}`,
      ),
    ),
    ...listByType(catalogue).map(({ type, rows }) =>
      make(
        ['type', type],
        (one) => one.t('directory.type.title', { type: code(one, 'centre_type', type) }),
        rows,
        `type.${type}`,
      ),
    ),
    ...listByGroup(catalogue).map(({ group, rows }) =>
      make(
        ['group', group],
        (one) => one.t('finder.group.title', { group: code(one, 'target_group', group) }),
        rows,
        `group.${group}`,
      ),
    ),
  ];
}
