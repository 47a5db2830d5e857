import { splitWords } from './terms.ts';

/** Fewer letters are no abbreviation, more are hardly one. */
const [fewest, most] = [3, 7];

/**
 * Gives the abbreviations that a name may go by: the first letters of its words, as far as no mark or little word parts them.
 * @param passedOver little words, in small letters
 * @example findInitials('Центр поддержки семьи «Жанұя»', new Set()) // => ['ЦПС']
 */
export function findInitials(name: string, passedOver: ReadonlySet<string>): string[] {
  return name.split(/[^\p{L}\p{M} -]+/u).flatMap((run) => {
    const words = splitWords(run);
    const end = words.findIndex((word) => passedOver.has(word.toLowerCase()));
    const initials = words
      .slice(0, end < 0 ? words.length : end)
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
    return initials.length >= fewest && initials.length <= most ? [initials] : [];
  });
}
