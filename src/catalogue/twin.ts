import { createHash } from 'node:crypto';
import { locales, type Locale } from './locale.ts';

/** What lagging is judged by. */
export type Marked = {
  /** The text as it stands in the file, its title and summary included. */
  readonly text: string;
  /** The mark of the other languages' texts at the time when this one was last brought in line with them. */
  readonly twin: string | undefined;
};

/**
 * Gives the mark of the texts of an article in all languages but one: twelve digits of their SHA-256. A translation that
 * carries it was written, or read again, beside these texts; line ends and spaces at either end do not count.
 */
export function markTwins(halves: Readonly<Record<Locale, Marked>>, own: Locale): string {
  const others = locales.filter((locale) => locale !== own).map((locale) => halves[locale].text);
  const text = others.map((one) => one.replaceAll('\r\n', '\n').trim()).join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Gives the languages whose text is marked with other texts of its twins than they have now. */
export function findLagging(halves: Readonly<Record<Locale, Marked>>): Locale[] {
  return locales.filter((locale) => {
    const { twin } = halves[locale];
    return twin !== undefined && twin !== markTwins(halves, locale);
  });
}
