import { foldLetters, normalizeWord } from './fold.ts';
import { findEndings } from './kazakh-endings.ts';
import { hasKazakhLetter } from './kazakh-sounds.ts';
import words from './kazakh-words.json' with { type: 'json' };

/** Stems that end as if with an ending; folded. */
const whole: ReadonlySet<string> = new Set(words.whole);

/** Stems that lose their last vowel before a possessive: «халық», «халқы»; folded. */
const irregular: ReadonlyMap<string, string> = new Map(Object.entries(words.irregular));

/**
 * Gives the stem of a Kazakh word in folded letters: what remains without the endings of plural, possession, case and the
 * commonest verb forms. Words typed without the Kazakh letters give the same stems, save where only a letter told how to cut.
 * @example stemKazakh('орталықтарының') // => 'орталык'
 * @example stemKazakh('мүгедектігі') // => 'мугедектик'
 */
export function stemKazakh(word: string): string {
  let rest = normalizeWord(word).replace(/[ъь]/g, '');
  const exact = hasKazakhLetter(rest);
  for (;;) {
    if (whole.has(foldLetters(rest))) break;
    const possible = findEndings(rest, exact);
    const [longest] = possible;
    // «отбасын» is отбасы + н, not отбас + ын.
    const ending =
      possible.find(({ text }) => whole.has(foldLetters(rest.slice(0, -text.length)))) ?? longest;
    if (!ending) break;
    rest = rest.slice(0, -ending.text.length);
    if (!ending.verbal) continue;
    rest = dropPassive(rest);
    break;
  }
  const stem = foldLetters(rest);
  return irregular.get(stem) ?? harden(stem);
}

function dropPassive(stem: string): string {
  return stem.length > 5 ? stem.replace(/(?<=[^аәеоөұүыіиуэяю])[ыіи]л$/, '') : stem;
}

/** Before a vowel к, қ and п are voiced: «көмегі», «мектебі»; the stem takes them as they are by themselves. */
function harden(stem: string): string {
  return stem.length > 2 ? stem.replace(/г$/, 'к').replace(/б$/, 'п') : stem;
}
