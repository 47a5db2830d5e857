import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { CentreRow, Point, SearchWord, Settlement } from '../../catalogue/centre.ts';
import { locales, type Labels, type Locale } from '../../catalogue/locale.ts';
import { parsePeriod } from '../../catalogue/period.ts';
import type { Language } from '../../i18n/language.ts';
import { formatPeriod } from '../../i18n/period.ts';
import type { SearchPart } from '../../search/document.ts';
import { ages } from '../age.ts';
import { capitalize } from '../../i18n/capital.ts';
import { getCentre } from '../centre.ts';
import { directoryDate } from '../freshness.ts';
import { sortByName } from '../lists.ts';
import { makeFinderTexts } from './texts.ts';
import { unknownChoice, type FinderCentre, type FinderData, type FinderOption } from './data.ts';

/** Gives what the finder loads, in one language. */
export function makeFinderData(catalogue: Catalogue, language: Language): FinderData {
  const { locale, label } = language;
  const rows = sortByName(catalogue, [...catalogue.centres.values()], language);
  const updated = parsePeriod(directoryDate(catalogue));
  return {
    locale,
    updated: updated ? formatPeriod(locale, updated) : '',
    options: listOptions(catalogue, language),
    settlements: settledTowns(catalogue)
      .map(({ id, name, region, point }) => ({
        code: id,
        label: label(name),
        region,
        ...(point ? { point: toPair(point) } : {}),
      }))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
    ...makeFinderWords(catalogue),
    texts: makeFinderTexts(language),
    centres: rows.map((row) => toFinderCentre(catalogue, row, language)),
  };
}

/** Gives the words by which people ask for places and kinds of centres, and what search knows of words besides. */
export function makeFinderWords(catalogue: Catalogue): Pick<FinderData, 'words' | 'vocabulary'> {
  return {
    words: {
      settlement: nameWords(
        catalogue,
        'settlement',
        settledTowns(catalogue).map(({ id, name }) => ({ code: id, name, more: [] })),
      ),
      region: nameWords(
        catalogue,
        'region',
        catalogue.regions.map(({ code, name, nameEn }) => ({ code, name, more: [nameEn] })),
      ),
      capital: Object.fromEntries(catalogue.regions.map(({ code, capital }) => [code, capital])),
      type: codeWords(catalogue, 'centre_type'),
      group: codeWords(catalogue, 'target_group'),
      form: codeWords(catalogue, 'service_form'),
    },
    vocabulary: {
      passedOver: wordsIn(catalogue, 'stop').flatMap((words) => locales.flatMap((one) => words[one])),
      alike: wordsIn(catalogue, 'word').map((words) => joinWords((one) => words[one])),
    },
  };
}

/** The towns that have a centre. */
function settledTowns({ centres, settlements }: Catalogue): Settlement[] {
  const settled = new Set([...centres.values()].map(({ settlement }) => settlement));
  return [...settlements.values()].filter(({ id }) => settled.has(id));
}

function listOptions(catalogue: Catalogue, language: Language): FinderData['options'] {
  const { locale, t, label } = language;
  const unknown = { code: unknownChoice, label: capitalize(locale, t('directory.unknown')) };
  return {
    region: catalogue.regions.map(({ code, name }) => ({ code, label: label(name) })),
    type: listCodes(catalogue, 'centre_type', language),
    group: [...listCodes(catalogue, 'target_group', language), unknown],
    age: [...ages.map((code) => ({ code, label: capitalize(locale, t(`directory.age.${code}`)) })), unknown],
    form: [...listCodes(catalogue, 'service_form', language), unknown],
    status: (['operating', 'unknown', 'planned'] as const).map((code) => ({
      code,
      label: capitalize(locale, t(`directory.status.${code}`)),
    })),
    freshness: (['fresh', 'old', 'undated'] as const).map((code) => ({
      code,
      label: capitalize(locale, t(`directory.finder.freshness.${code}`)),
    })),
    ownership: [...listCodes(catalogue, 'ownership', language), unknown],
  };
}

/** All together and «unknown» are no values of one centre. */
const notValues = new Set(['total', unknownChoice]);

function listCodes(catalogue: Catalogue, list: string, { locale, label }: Language): FinderOption[] {
  return [...(catalogue.codes.get(list)?.values() ?? [])]
    .filter(({ code }) => !notValues.has(code))
    .map((one) => ({ code: one.code, label: capitalize(locale, label(one.label)) }));
}

function codeWords(catalogue: Catalogue, list: string): Record<string, SearchPart> {
  const codes = [...(catalogue.codes.get(list)?.values() ?? [])];
  return nameWords(
    catalogue,
    list,
    codes.map(({ code, label }) => ({ code, name: label, more: [] })),
  );
}

function wordsIn(catalogue: Catalogue, list: string): SearchWord['words'][] {
  return catalogue.searchWords.filter((one) => one.list === list).map(({ words }) => words);
}

function joinWords(wordsOf: (locale: Locale) => readonly string[]): SearchPart {
  return Object.fromEntries(locales.map((locale) => [locale, wordsOf(locale).join(' ')]));
}

type Named = { readonly code: string; readonly name: Labels; readonly more: readonly string[] };

/** The names of values in both languages, with what else people call them (data/centres/search-words.csv). */
function nameWords(catalogue: Catalogue, list: string, values: readonly Named[]): Record<string, SearchPart> {
  const own = new Map(
    catalogue.searchWords.filter((one) => one.list === list).map(({ code, words }) => [code, words]),
  );
  return Object.fromEntries(
    values.map(({ code, name, more }) => [
      code,
      joinWords((locale) => [name[locale], ...(own.get(code)?.[locale] ?? []), ...more]),
    ]),
  );
}

function toFinderCentre(catalogue: Catalogue, row: CentreRow, language: Language): FinderCentre {
  const { heading, other, asOf, freshness } = getCentre(catalogue, row, language);
  const { id, type, region, settlement, address, groups, forms, ownership, status, phone, point } = row;
  return {
    id,
    names: { [language.locale]: heading, ...(other ? { [other.lang]: other.text } : {}) },
    type,
    region,
    ...(settlement === undefined ? {} : { settlement }),
    ...(groups.length > 0 ? { groups } : {}),
    ...(forms.length > 0 ? { forms } : {}),
    ...(notValues.has(ownership) || ownership === '' ? {} : { owner: ownership }),
    status,
    fresh: freshness,
    asOf: language.t(`directory.freshness.tag.${freshness}`, { date: asOf ?? '' }),
    ...(address.kk !== undefined || address.ru !== undefined ? { address: knownTexts(address) } : {}),
    ...(phone === undefined ? {} : { phone }),
    ...(point ? { point: toPair(point) } : {}),
  };
}

function knownTexts(address: CentreRow['address']): SearchPart {
  return Object.fromEntries(
    locales.flatMap((locale) => (address[locale] === undefined ? [] : [[locale, address[locale]]])),
  );
}

/** Four decimals are ten metres. */
function toPair({ latitude, longitude }: Point): readonly [number, number] {
  return [Number(latitude.toFixed(4)), Number(longitude.toFixed(4))];
}
