import type { Locale } from '../catalogue/locale.ts';

/** A run of a text in one language; without `lang` it is that of the text. */
export type LanguagePart = { readonly text: string; readonly lang?: Locale | 'en' };

/** Two or more Latin words: a name or a term in English. */
const english = String.raw`\p{Script=Latin}[\p{Script=Latin}’-]*(?: \p{Script=Latin}[\p{Script=Latin}’-]*)+`;

/** Letters that Kazakh has and Russian has not. */
const kazakhLetter = '[әғқңөұүһіӘҒҚҢӨҰҮҺІ]';

/** What has such a letter is Kazakh: the whole of a name in «quotes», elsewhere the word alone. */
const kazakh = [
  String.raw`(?<=«)[\p{Script=Cyrillic} -]*${kazakhLetter}[\p{Script=Cyrillic} -]*(?=»)`,
  String.raw`(?<![\p{L}-])[\p{Script=Cyrillic}-]*${kazakhLetter}[\p{Script=Cyrillic}-]*`,
].join('|');

const foreign: Readonly<Record<Locale, RegExp>> = {
  kk: new RegExp(english, 'gu'),
  ru: new RegExp(`${english}|${kazakh}`, 'gu'),
};

/**
 * Parts a text at the words that can be seen to be of another language, so that a voice reads them as what they are (WCAG
 * 3.1.2). Russian names in a Kazakh text cannot be told by their letters; authors mark them.
 */
export function splitLanguages(text: string, locale: Locale): LanguagePart[] {
  const parts: LanguagePart[] = [];
  let end = 0;
  for (const { index, 0: found } of text.matchAll(foreign[locale])) {
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: found, lang: /\p{Script=Latin}/u.test(found) ? 'en' : 'kk' });
    end = index + found.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
