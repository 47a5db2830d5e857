import type { Source } from '../../catalogue/source.ts';
import type { Language } from '../../i18n/language.ts';
import { localeTag } from '../../i18n/tag.ts';

/** The sources of one publisher, newest first. */
export type Publisher = { readonly name: string; readonly sources: readonly Source[] };

/** The publishers whose names begin alike. */
export type Letter = { readonly letter: string; readonly publishers: readonly Publisher[] };

/** Gives the sources by publisher, and the publishers by the first letter of their names, in the order of the alphabet. */
export function listByLetter(sources: Iterable<Source>, { locale, t }: Language): Letter[] {
  const collator = new Intl.Collator(localeTag[locale], { ignorePunctuation: true });
  const publishers = [...Map.groupBy(sources, ({ publisher }) => publisher)]
    .map(([name, own]) => ({ name, sources: sortNewestFirst(own) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  return [...Map.groupBy(publishers, ({ name }) => firstLetter(name) ?? t('source.list.digits'))].map(
    ([letter, own]) => ({ letter, publishers: own }),
  );
}

function firstLetter(name: string): string | undefined {
  const first = /[\p{L}\d]/u.exec(name)?.[0] ?? '';
  return /\d/.test(first) ? undefined : first.toLocaleUpperCase();
}

function sortNewestFirst(sources: readonly Source[]): Source[] {
  return [...sources].sort((a, b) => {
    if (a.date === b.date) return 0;
    return (a.date ?? '') < (b.date ?? '') ? 1 : -1;
  });
}
