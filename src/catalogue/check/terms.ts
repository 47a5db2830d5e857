import type { ForbiddenWord } from '../term.ts';
import type { Locale } from '../locale.ts';
import type { TextFinding } from './wording.ts';

/**
 * Gives every word of a text that this site does not use, with the one that it uses instead. What stands in «quotes» is
 * passed over: names of institutions and of laws are told as they are.
 */
export function findForbiddenWords(
  text: string,
  locale: Locale,
  forbidden: readonly ForbiddenWord[],
): TextFinding[] {
  const open = blankQuoted(text);
  const found = new Map<number, TextFinding>();
  // The longest wording is told: «мүгедек бала» has a better word than «мүгедек» alone.
  const own = forbidden
    .filter((one) => one.locale === locale)
    .sort((a, b) => b.begins.length - a.begins.length);
  for (const { begins, except, instead } of own) {
    for (const { index, 0: word } of open.matchAll(toPattern(begins))) {
      if (found.has(index) || except.some((allowed) => word.toLowerCase().startsWith(allowed))) continue;
      found.set(index, { type: 'text/term', index, found: word, expected: instead });
    }
  }
  return [...found.values()];
}

/** Words that begin so: «арнайы әлеуметтік қызмет» finds «арнайы әлеуметтік қызметтерді». */
function toPattern(begins: string): RegExp {
  const words = begins.split(' ').map((word) => `${word}[\\p{L}-]*`);
  return new RegExp(`(?<!\\p{L})${words.join('[\\s\\u00a0]+')}`, 'giu');
}

/** Gives a text of the same length in which nothing is left of what stands in quotes. */
export function blankQuoted(text: string): string {
  return text.replace(/«[^«»]*(?:«[^«»]*»[^«»]*)*»/g, (quoted) => ' '.repeat(quoted.length));
}
