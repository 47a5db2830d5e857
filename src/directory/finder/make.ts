import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { CentreRow, Point } from '../../catalogue/centre.ts';
import { locales, type Labels } from '../../catalogue/locale.ts';
import type { Language } from '../../i18n/language.ts';
import { agesOf, ages } from '../age.ts';
import { capitalize } from '../capital.ts';
import { getCentre } from '../centre.ts';
import { sortByName } from '../lists.ts';
import {
  unknownChoice,
  type FinderCentre,
  type FinderData,
  type FinderOption,
  type SearchWords,
} from './data.ts';

/** Gives what the finder loads, in one language. */
export function makeFinderData(catalogue: Catalogue, language: Language): FinderData {
  const { locale, t, label } = language;
  const rows = sortByName(catalogue, [...catalogue.centres.values()], language);
  const settled = new Set(rows.map(({ settlement }) => settlement));
  const unknown = { code: unknownChoice, label: capitalize(locale, t('directory.unknown')) };
  const settlements = [...catalogue.settlements.values()].filter(({ id }) => settled.has(id));
  return {
    locale,
    options: {
      region: catalogue.regions.map(({ code, name }) => ({ code, label: label(name) })),
      type: listCodes(catalogue, 'centre_type', language),
      group: [...listCodes(catalogue, 'target_group', language), unknown],
      age: [...ages.map((code) => ({ code, label: t(`directory.age.${code}`) })), unknown],
      form: [...listCodes(catalogue, 'service_form', language), unknown],
      status: (['operating', 'unknown', 'planned'] as const).map((code) => ({
        code,
        label: capitalize(locale, t(`directory.status.${code}`)),
      })),
      freshness: (['fresh', 'old', 'undated'] as const).map((code) => ({
        code,
        label: t(`directory.finder.freshness.${code}`),
      })),
      ownership: [...listCodes(catalogue, 'ownership', language), unknown],
    },
    settlements: settlements
      .map(({ id, name, region, point }) => ({
        code: id,
        label: label(name),
        region,
        ...(point ? { point: toPair(point) } : {}),
      }))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
    words: {
      region: Object.fromEntries(
        catalogue.regions.map(({ code, name, nameEn }) => [
          code,
          toWords(catalogue, 'region', code, name, [nameEn]),
        ]),
      ),
      settlement: Object.fromEntries(
        settlements.map(({ id, name }) => [id, toWords(catalogue, 'settlement', id, name)]),
      ),
      type: wordsOf(catalogue, 'centre_type'),
      group: wordsOf(catalogue, 'target_group'),
      form: wordsOf(catalogue, 'service_form'),
    },
    centres: rows.map((row) => toFinderCentre(catalogue, row, language)),
  };
}

/** All together and «unknown» are no values of one centre. */
const notValues = new Set(['total', unknownChoice]);

function listCodes(catalogue: Catalogue, list: string, { locale, label }: Language): FinderOption[] {
  return [...(catalogue.codes.get(list)?.values() ?? [])]
    .filter(({ code }) => !notValues.has(code))
    .map((one) => ({ code: one.code, label: capitalize(locale, label(one.label)) }));
}

function wordsOf(catalogue: Catalogue, list: string): Record<string, SearchWords> {
  return Object.fromEntries(
    [...(catalogue.codes.get(list)?.values() ?? [])].map(({ code, label }) => [
      code,
      toWords(catalogue, list, code, label),
    ]),
  );
}

/** A value's names in both languages, with what else people call it (data/centres/search-words.csv). */
function toWords(
  catalogue: Catalogue,
  list: string,
  code: string,
  name: Labels,
  more: readonly string[] = [],
): SearchWords {
  const own = catalogue.searchWords.find((one) => one.list === list && one.code === code);
  const [kk, ru] = locales.map((locale) => [name[locale], ...(own?.words[locale] ?? []), ...more].join(' '));
  return { kk: kk ?? '', ru: ru ?? '' };
}

function toFinderCentre(catalogue: Catalogue, row: CentreRow, language: Language): FinderCentre {
  const { heading, other, address, asOf, freshness } = getCentre(catalogue, row, language);
  const { id, type, region, settlement, groups, forms, ownership, status, phone, point } = row;
  const own = agesOf(groups);
  return {
    id,
    name: heading,
    ...(other ? { other: other.text } : {}),
    type,
    region,
    ...(settlement === undefined ? {} : { settlement }),
    ...(groups.length > 0 ? { groups } : {}),
    ...(forms.length > 0 ? { forms } : {}),
    ...(own.length > 0 ? { ages: own } : {}),
    ...(notValues.has(ownership) || ownership === '' ? {} : { owner: ownership }),
    status,
    fresh: freshness,
    ...(asOf === undefined ? {} : { asOf }),
    ...(address ? { address: address.text } : {}),
    ...(phone === undefined ? {} : { phone }),
    ...(point ? { point: toPair(point) } : {}),
  };
}

/** Four decimals are ten metres. */
function toPair({ latitude, longitude }: Point): readonly [number, number] {
  return [Number(latitude.toFixed(4)), Number(longitude.toFixed(4))];
}
