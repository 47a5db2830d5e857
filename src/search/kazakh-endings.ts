import { foldLetters } from './fold.ts';
import { harmonyOf, lastSound, type Harmony, type Sound } from './kazakh-sounds.ts';

/*
 * Endings of Kazakh nouns and the commonest verb forms. Two laws choose their forms. Harmony: back vowels follow back ones,
 * front follow front. Assimilation: the first consonant is chosen by the sound before it. Letters that break a law belong to
 * the stem: «Түркістан» has no case ending «тан», «Павлодар» no plural. Written in folded letters (и for і), since words
 * come typed either way.
 */

export type Ending = {
  readonly text: string;
  /** undefined: the same after back and front vowels. */
  readonly harmony: Harmony | undefined;
  readonly after: readonly Sound[];
  /** Letters that must be left, so that no short word loses a part of its root. */
  readonly least: number;
  /** What the stem must end with, in folded letters. */
  readonly needs: RegExp | undefined;
  /** What is left of the word is the stem of a verb, which takes no endings of nouns. */
  readonly verbal: boolean;
};

type Limits = Partial<Pick<Ending, 'least' | 'needs' | 'verbal'>>;

/** Endings in both harmonies: A is а or е, Y is ы or і. */
function harmonic(patterns: string, after: readonly Sound[], limits: Limits = {}): Ending[] {
  const { least = 2, needs, verbal = false } = limits;
  return patterns.split(' ').flatMap((pattern) =>
    (['back', 'front'] as const).map((harmony) => ({
      text: pattern
        .replaceAll('A', harmony === 'back' ? 'а' : 'е')
        .replaceAll('Y', harmony === 'back' ? 'ы' : 'и'),
      harmony: pattern === 'н' ? undefined : harmony,
      after,
      least,
      needs,
      verbal,
    })),
  );
}

const voiced: readonly Sound[] = ['nasal', 'buzzing', 'sonorant'];
const consonants: readonly Sound[] = [...voiced, 'voiceless'];
const notVoiceless: readonly Sound[] = ['vowel', ...voiced];

/** A possessive of the third person, after which cases have forms of their own. */
const owned = /[^аеоуыия][ыи]$/;

const plurals = [
  ...harmonic('лAр лAры лAрым лAрын лAрымYз лAрынYз', ['vowel', 'sonorant']),
  ...harmonic('дAр дAры дAрым дAрын', voiced),
  ...harmonic('тAр тAры тAрым тAрын', ['voiceless']),
];

const cases = [
  ...harmonic('нYн', ['nasal']),
  ...harmonic('нYн', ['vowel'], { least: 3 }),
  ...harmonic('дYн', ['buzzing', 'sonorant']),
  ...harmonic('тYн', ['voiceless']),
  ...harmonic('гA дA дAн дAгY', notVoiceless),
  ...harmonic('кA тA тAн тAгY', ['voiceless']),
  ...harmonic('нAн', ['nasal']),
  ...harmonic('нY', ['vowel'], { least: 3 }),
  ...harmonic('дY', voiced),
  ...harmonic('тY', ['voiceless']),
  ...harmonic('нA нAн ндA ндAгY', ['vowel'], { least: 3, needs: owned }),
  ...harmonic('н', ['vowel'], { least: 4, needs: owned }),
  ...harmonic('гY', voiced, { least: 3 }),
  ...['мен', 'бен', 'пен'].map((text): Ending => ({
    text,
    harmony: undefined,
    after: ['vowel', ...consonants],
    least: 3,
    needs: undefined,
    verbal: false,
  })),
];

const possessives = [
  ...harmonic('Y', consonants),
  // A stem may itself end with ыс, to which the vowel alone was added: «жұмысы», «облысы».
  ...harmonic('сY', ['vowel'], { least: 3, needs: /(?:[^ыи]|[шк][ыи])$/ }),
  ...harmonic('Yм Yн', consonants, { least: 4 }),
  ...harmonic('YмYз YнYз', consonants, { least: 3 }),
  ...harmonic('мYз нYз', ['vowel'], { least: 3 }),
];

const verbs = [
  ...harmonic('у', ['vowel', ...consonants], { verbal: true }).map((one) => ({ ...one, harmony: undefined })),
  ...harmonic('AдY AтYн', consonants, { verbal: true }),
  ...harmonic('йдY йтYн', ['vowel'], { verbal: true }),
  ...harmonic('гAн', notVoiceless, { verbal: true }),
  ...harmonic('кAн', ['voiceless'], { verbal: true }),
  ...harmonic('Yп', consonants, { verbal: true }),
];

/** Endings by their letters; some stand for two, as the ы and і of a possessive do. */
const endings: ReadonlyMap<string, readonly Ending[]> = Map.groupBy(
  [...plurals, ...cases, ...possessives, ...verbs],
  ({ text }) => text,
);

const longest = Math.max(...[...endings.keys()].map((text) => text.length));

/**
 * Finds the endings that a word may have by both laws, the longest first; none when the word is a bare stem.
 * @param word in small letters, the Kazakh ones kept
 * @param exact see `harmonyOf`
 */
export function findEndings(word: string, exact: boolean): Ending[] {
  const plain = foldLetters(word);
  const found: Ending[] = [];
  for (let length = Math.min(longest, plain.length - 1); length > 0; length--) {
    const possible = endings.get(plain.slice(-length)) ?? [];
    found.push(...possible.filter((ending) => isPossible(ending, word, plain, exact)));
  }
  return found;
}

function isPossible(
  { text, harmony, after, least, needs }: Ending,
  word: string,
  plain: string,
  exact: boolean,
): boolean {
  const left = plain.length - text.length;
  if (left < least || needs?.test(plain.slice(0, left)) === false) return false;
  const stem = word.slice(0, -text.length);
  const sound = lastSound(stem);
  if (!sound || !after.includes(sound) || !/[аәеоөұүыіиуэяюё]/.test(stem)) return false;
  const own = harmonyOf(stem, exact);
  return harmony === undefined || own === undefined || own === harmony;
}
