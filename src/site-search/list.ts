import type { Catalogue } from '../catalogue/catalogue.ts';
import { listTerms } from '../catalogue/glossary.ts';
import { locales } from '../catalogue/locale.ts';
import { makeCounted } from '../directory/finder/counted.ts';
import { makeFinderWords } from '../directory/finder/make.ts';
import { pageAddress } from '../i18n/address.ts';
import { otherLanguage, type Language } from '../i18n/language.ts';
import { formatPeriod } from '../i18n/period.ts';
import { normalizeWord } from '../search/fold.ts';
import type { SearchPart } from '../search/document.ts';
import { splitWords } from '../search/terms.ts';
import { listDirectory } from './list-directory.ts';
import { thingKinds, type SearchTexts, type SiteData, type Thing, type WordsKey } from './thing.ts';

/** So much of a description is shown at least, letters. */
const leastAbout = 60;

/**
 * Gives all that the search of the site knows, in one language.
 * @param pages those that are no entry of the catalogue: about, methodology …
 */
export function makeSiteData(catalogue: Catalogue, language: Language, pages: readonly Thing[]): SiteData {
  const { words, vocabulary } = makeFinderWords(catalogue);
  const passedOver = new Set(vocabulary.passedOver.map(normalizeWord));
  const other = otherLanguage(language);
  return {
    locale: language.locale,
    texts: makeTexts(language),
    vocabulary,
    words: keyWords({ ...words, topic: topicWords(catalogue) }),
    things: [
      ...listRegions(catalogue, language),
      ...listArticles(catalogue, language, other, passedOver),
      ...listDatasets(catalogue, language, other, passedOver),
      ...toTerms(catalogue, language, other),
      ...pages,
      ...listDirectory(catalogue, language, other, passedOver),
      ...listSources(catalogue, language),
    ],
  };
}

function makeTexts({ t }: Language): SearchTexts {
  return {
    found: makeCounted((n) => t('search.found', { n })),
    more: makeCounted((n) => t('search.more', { n })),
    nothing: t('search.nothing'),
    one: Object.fromEntries(thingKinds.map((kind) => [kind, t(`search.one.${kind}`)])) as SearchTexts['one'],
  };
}

function keyWords(lists: Readonly<Record<string, Readonly<Record<string, SearchPart>>>>): SiteData['words'] {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([list, codes]) =>
      Object.entries(codes).map(([code, part]) => [`${list}.${code}`, part]),
    ),
  ) as SiteData['words'];
}

function topicWords({ codes }: Catalogue): Record<string, SearchPart> {
  return Object.fromEntries(
    [...(codes.get('topics')?.values() ?? [])].map(({ code, label }) => [code, label]),
  );
}

function listRegions({ regions }: Catalogue, { locale, t, label }: Language): Thing[] {
  return regions.map(({ code, slug, name, inName }) => ({
    kind: 'region',
    href: pageAddress(locale, 'regions', slug),
    titles: name,
    about: t('region.description', { inRegion: label(inName) }),
    words: [`region.${code}`, `capital.${code}`],
  }));
}

function listArticles(
  { articles }: Catalogue,
  { locale, label }: Language,
  other: Language,
  passedOver: ReadonlySet<string>,
): Thing[] {
  return articles.map(({ slug, title, summary, body, topics, regions }) => ({
    kind: 'article',
    href: pageAddress(locale, 'articles', slug),
    titles: title,
    about: label(summary),
    otherAbout: other.label(summary),
    body: distinctWords(label(body), passedOver),
    words: [
      ...topics.map((topic): WordsKey => `topic.${topic}`),
      // An article about the whole country is not found by each of its regions.
      ...(regions.length > 3
        ? []
        : regions.filter((code) => code !== 'KZ').map((code): WordsKey => `region.${code}`)),
    ],
  }));
}

/** Words that are found all the same need no repeating: an article travels by a third of its letters. */
function distinctWords(text: string, passedOver: ReadonlySet<string>): string {
  const words = new Set(splitWords(text).map(normalizeWord));
  return [...words]
    .filter((word) => word.length > 2 && !passedOver.has(word))
    .sort()
    .join(' ');
}

function listDatasets(
  { datasets, indicators }: Catalogue,
  { locale, label }: Language,
  other: Language,
  passedOver: ReadonlySet<string>,
): Thing[] {
  return [...datasets.values()].map(({ id, title, description, observations }) => {
    const measured = [...new Set(observations.map(({ indicator }) => indicator))];
    const names = measured.flatMap((one) => indicators.get(one)?.label ?? []);
    return {
      kind: 'dataset',
      href: pageAddress(locale, 'datasets', id),
      titles: title,
      about: firstSentences(label(description)),
      otherAbout: other.label(description),
      body: distinctWords([label(description), ...names.map(label)].join(' '), passedOver),
    };
  });
}

/** A result says what it is about in some lines, ended with a sentence. */
function firstSentences(text: string): string {
  const end = text.slice(leastAbout).search(/(?<=\p{L}{3}[.!?]) /u);
  return end < 0 ? text : text.slice(0, leastAbout + end);
}

function toTerms(catalogue: Catalogue, { locale, label }: Language, other: Language): Thing[] {
  return listTerms(catalogue).map(({ id, label: term, short, definition }) => ({
    kind: 'term',
    href: `${pageAddress(locale, 'glossary')}#${id}`,
    titles: term,
    about: label(definition),
    otherAbout: other.label(definition),
    ...(short ? { initials: locales.map((one) => short[one]).join(' ') } : {}),
  }));
}

function listSources({ sources }: Catalogue, { locale }: Language): Thing[] {
  return [...sources.values()].map(({ id, title, publisher, date, language }) => ({
    kind: 'source',
    href: pageAddress(locale, 'sources', id),
    titles: language === 'en' ? { [locale]: title } : { [language]: title },
    about: [publisher, ...(date ? [formatPeriod(locale, date)] : [])].join(' · '),
  }));
}
