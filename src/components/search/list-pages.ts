import { getEntry } from 'astro:content';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { pageAddress } from '../../i18n/address.ts';
import { otherLanguage, type Language } from '../../i18n/language.ts';
import type { MessageKey } from '../../i18n/message.ts';
import { mapAddress, listMapChoices } from '../../map/choices.ts';
import type { Thing } from '../../site-search/thing.ts';

/** Sections that are entrances to a kind of things, with what they are called and what is there. */
const sections = [
  { path: ['centres'], title: 'directory.title', about: 'search.about.centres' },
  { path: ['articles'], title: 'articles.title', about: 'search.about.articles' },
  { path: ['datasets'], title: 'dataset.list.title', about: 'search.about.datasets' },
  { path: ['map'], title: 'map.title', about: 'search.about.map' },
  { path: ['regions'], title: 'region.list.title', about: 'search.about.regions' },
  { path: ['glossary'], title: 'glossary.title', about: 'search.about.glossary' },
  { path: ['sources'], title: 'source.list.title', about: 'search.about.sources' },
  { path: ['compare'], title: 'compare.title', about: 'search.about.compare' },
  { path: ['compare', 'regions'], title: 'compare.regions.title', about: 'search.about.compare-regions' },
  { path: ['api'], title: 'api.title', about: 'search.about.api' },
  { path: ['offline'], title: 'offline.title', about: 'search.about.offline' },
] as const satisfies readonly {
  path: readonly Parameters<typeof pageAddress>[1][];
  title: MessageKey;
  about: MessageKey;
}[];

/** Long texts of the site itself, in src/content/pages. */
const texts = ['about', 'methodology', 'accessibility', 'privacy'] as const;

/** Gives the sections of the site, as those who do not search go through it. */
export function listSections(language: Language): Thing[] {
  const other = otherLanguage(language);
  return sections.map(({ path: [section, ...rest], title, about }) => ({
    kind: 'page',
    href: pageAddress(language.locale, section, ...rest),
    titles: { [language.locale]: language.t(title), [other.locale]: other.t(title) },
    about: language.t(about),
    otherAbout: other.t(about),
  }));
}

/** Gives the pages that are no entry of the catalogue: sections, texts of the site, and maps. */
export async function listPages(catalogue: Catalogue, language: Language): Promise<Thing[]> {
  return [
    ...listSections(language),
    ...(await Promise.all(texts.map((text) => toPage(text, language)))),
    ...listMaps(catalogue, language),
  ];
}

async function toPage(text: (typeof texts)[number], language: Language): Promise<Thing> {
  const other = otherLanguage(language);
  const [own, twin] = await Promise.all(
    [language, other].map(async ({ locale }) => {
      const entry = await getEntry('pages', `${text}/${locale}`);
      if (!entry) throw new Error(`src/content/pages/${text}/${locale}.mdx is missing`);
      return entry.data;
    }),
  );
  if (!own || !twin) throw new Error(`src/content/pages/${text} lacks a language`);
  return {
    kind: 'page',
    href: pageAddress(language.locale, text),
    titles: { [language.locale]: own.title, [other.locale]: twin.title },
    about: own.description,
    otherAbout: twin.description,
  };
}

function listMaps(catalogue: Catalogue, language: Language): Thing[] {
  const { locale, label } = language;
  return listMapChoices(catalogue, language).map((choice) => ({
    kind: 'map',
    href: mapAddress(locale, choice),
    titles: choice.view.title,
    about: label(choice.dataset.title),
    otherAbout: otherLanguage(language).label(choice.dataset.title),
  }));
}
