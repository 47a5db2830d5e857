import { readFileSync } from 'node:fs';
import dictionaryRu from 'dictionary-ru';
import nspell from 'nspell';
import { detectAll } from 'tinyld';
import type { Proofreader } from '../../src/catalogue/check/proof.ts';
import { isLocale, locales, type Locale } from '../../src/catalogue/locale.ts';
import { isKazakhForm } from './kazakh-forms.ts';
import { ensureKazakhDictionary } from './kazakh-dictionary.ts';
import type { OwnWords } from './own-words.ts';

/** How many times surer the library must be of one language than of the other. */
const clearLead = 2;

type WordTest = (word: string) => boolean;

/** Reads the dictionaries (two seconds each) and gives a proofreader that knows the own words too. */
export function makeProofreader(own: Readonly<Record<Locale, OwnWords>>): Proofreader {
  const russian = nspell(dictionaryRu.aff, dictionaryRu.dic);
  const path = ensureKazakhDictionary();
  const [affixes, words] = [readFileSync(`${path}.aff`), readFileSync(`${path}.dic`)];
  const kazakh = nspell(affixes, words);
  const stems = listStems(words.toString('utf8'));
  const knows: Readonly<Record<Locale, WordTest>> = {
    ru: remember((word) => russian.correct(word) || own.ru.has(word)),
    kk: remember((word) => {
      const small = word.toLowerCase();
      return kazakh.correct(word) || isKazakhForm(small, (stem) => stems.has(stem)) || isOwn(word, own.kk);
    }),
  };
  return {
    isWord: (word, locale) => isRight(word, knows[locale]),
    guessLanguage: (text) => {
      const [first, second] = detectAll(text, { only: [...locales] });
      return first && isLocale(first.lang) && first.accuracy > clearLead * (second?.accuracy ?? 0)
        ? first.lang
        : undefined;
    },
  };
}

/** A word with a hyphen is right when the dictionary has it, or each part of it. */
function isRight(word: string, knows: WordTest): boolean {
  return knows(word) || (word.includes('-') && word.split('-').every((part) => knows(part)));
}

/** An own word with its endings; a name begins with a capital, an abbreviation has endings behind a hyphen: «ХҚКО-дан». */
function isOwn(word: string, own: OwnWords): boolean {
  const [abbreviation = '', ending] = word.split('-');
  if (ending !== undefined && /^\p{Lu}{2,}$/u.test(abbreviation) && caseEnding.test(ending))
    return own.has(abbreviation);
  const first = word.charAt(0);
  return own.has(word) || isKazakhForm(word.toLowerCase(), (stem) => own.has(first + stem.slice(1)));
}

const caseEnding = /^(?:[ндт][ыі]ң|[ндт][ыі]|[ғгқк][ае]|[дт][ае]|[дтн][ае]н|[мбп]ен)$/;

/** The words of a dictionary of Hunspell as they stand in it, without what may be added to them. */
function listStems(dictionary: string): ReadonlySet<string> {
  return new Set(
    dictionary
      .split('\n')
      .slice(1)
      .map((line) => (line.split('/')[0] ?? '').trim())
      .filter((word) => word.length > 1),
  );
}

function remember(test: WordTest): WordTest {
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = test(word);
    known.set(word, found);
    return found;
  };
}
