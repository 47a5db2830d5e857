import { lastSound } from '../../src/search/kazakh-sounds.ts';

/*
 * Hunspell's Kazakh dictionary has stems enough and endings too few: it knows neither «дереккөздерден» nor «қарамаймыз». So a
 * word is right also when it is a stem followed by endings in an order and in letters that the grammar allows. Here that
 * grammar is a small machine: from each state the endings that may follow, with the state they lead to.
 *
 * Capitals in an ending stand for letters that the stem chooses: A а|е, Y ы|і, K қ|к by vowel harmony; L л|д|т, D д|т, N н|д|т
 * (V in the accusative, B in the ablative), G ғ|г|қ|к, M м|б|п (P in verbs) by the last sound. (v) and (c): only after a vowel,
 * only after a consonant.
 */
type State = keyof typeof endings;

const endings = {
  noun: {
    plural: 'LAр',
    owned: '(c)Y (v)сY Nікі',
    mine: '(c)Yм (v)м (c)Yң (v)ң (c)YңYз (v)ңYз (c)YмYз (v)мYз',
    place: 'DA',
    end: 'NYң VY GA BAн Mен шA сYң PYн PYз сYздAр',
    noun: 'LYK LY сYз DAй шY (c)YрAK (v)рAK',
  },
  plural: {
    owned: 'Y Nікі',
    mine: 'Yм Yң YңYз YмYз',
    place: 'DA',
    end: 'NYң VY GA BAн Mен шA PYз',
  },
  owned: { place: 'нDA', end: 'нYң н нA нAн мен ншA нсYз', owned: 'нікі' },
  mine: { place: 'DA', end: 'NYң VY A GA BAн Mен' },
  place: { noun: 'GY', owned: 'GYсY' },
  verb: {
    verb: '(c)Yл (v)л (c)Yн (v)н (c)Yс (v)с (c)Yт (v)т DYр GYз PA',
    noun: 'у GAн (c)AтYн (v)йтYн (c)Aр (v)р PAс PAK GYш',
    owned: 'GYсY',
    desire: 'GY',
    present: '(c)A (v)й',
    tense: 'DY сA',
    end: '(c)Yп (v)п GAлY GAншA (c)YңYз (v)ңYз сYн (c)AйYK (v)йYK GYзбей PAйYншA PAстAн',
  },
  desire: { end: 'м ң сY' },
  present: { end: 'ды ді мYн мYз сYң сYз' },
  tense: { end: 'м ң K ңYз' },
  end: {},
} as const satisfies Record<string, Record<string, string>>;

/** States in which a word may end. */
const complete: ReadonlySet<string> = new Set<State>([
  'noun',
  'plural',
  'owned',
  'mine',
  'place',
  'verb',
  'present',
  'tense',
  'end',
]);

type Ending = { readonly pattern: string; readonly after: 'v' | 'c' | undefined; readonly next: State };

const machine: ReadonlyMap<string, readonly Ending[]> = new Map(
  Object.entries(endings).map(([state, ways]) => [
    state,
    Object.entries<string>(ways).flatMap(([next, patterns]) =>
      patterns.split(' ').map((written): Ending => {
        const [, after, pattern = ''] = /^(?:\(([vc])\))?(.*)$/.exec(written) ?? [];
        return { pattern, after: after === 'v' || after === 'c' ? after : undefined, next: next as State };
      }),
    ),
  ]),
);

/**
 * Whether a word is a known stem with endings that the grammar allows.
 * @param word in small letters
 * @param isStem whether the dictionaries have a word as it is
 */
export function isKazakhForm(word: string, isStem: (stem: string) => boolean): boolean {
  return unfold(word).some((written) => {
    for (let length = 2; length <= written.length; length++) {
      const stem = stemsOf(written, length).find(isStem);
      if (stem !== undefined && startsOf(stem).some((state) => follows(written, length, state, stem)))
        return true;
    }
    return false;
  });
}

/** A dictionary does not say what a stem is; «отбасы» has its possessive in it. */
function startsOf(stem: string): readonly State[] {
  return /[ыі]$/.test(stem) ? ['noun', 'verb', 'owned'] : ['noun', 'verb'];
}

/** The ways to write a word out: in «оқу» and «оқиды» the ы of «оқы» has gone into у and и. */
function unfold(word: string): string[] {
  const found = [word];
  for (const { index, 0: letter } of word.matchAll(/(?<=.{2})[уи]/g))
    for (const vowel of 'ыі')
      found.push(word.slice(0, index) + vowel + (letter === 'и' ? 'й' : 'у') + word.slice(index + 1));
  return found;
}

/** The stems that the first letters of a word may stand for: «мектебі» is мектеп + і, «орны» орын + ы. */
function stemsOf(word: string, length: number): string[] {
  const written = word.slice(0, length);
  const next = word.charAt(length);
  if (!/[аеыіу]/.test(next)) return [written];
  const hard = harden(written);
  const short = /[ыі]/.test(next) ? [`${hard.slice(0, -1)}${next}${hard.slice(-1)}`] : [];
  return [...new Set([written, hard]), ...short];
}

/** A stem as it is without the vowel that softened its last sound. */
function harden(stem: string): string {
  const last = { ғ: 'қ', г: 'к', б: 'п' }[stem.slice(-1)];
  return last === undefined ? stem : stem.slice(0, -1) + last;
}

/**
 * Whether what stands behind the first `length` letters can be endings, begun in a state.
 * @param stem what those letters stand for, by which the next ending is chosen
 */
function follows(word: string, length: number, state: State, stem = word.slice(0, length)): boolean {
  if (length === word.length) return complete.has(state);
  const isVowel = lastSound(stem) === 'vowel';
  return (machine.get(state) ?? []).some(({ pattern, after, next }) => {
    if (after !== undefined && (after === 'v') !== isVowel) return false;
    if (pattern.startsWith('Y') && unsoftened.test(word.slice(0, length))) return false;
    return harmoniesOf(stem).some((front) => {
      const ending = write(pattern, stem, front);
      const end = length + ending.length;
      if (word.startsWith(ending, length)) return follows(word, end, next);
      // Before a vowel the last sound of an ending is softened too: «орталығы» is орта + лық + ы.
      return (
        word.startsWith(soften(ending), length) &&
        /[аеыіу]/.test(word.charAt(end)) &&
        follows(word, end, next)
      );
    });
  });
}

/** қ never stands before the vowel of an ending, к only behind a consonant: «паркі». */
const unsoftened = /қ$|[аәеоөұүыіиуэяюё]к$/;

function soften(ending: string): string {
  const last = { қ: 'ғ', к: 'г', п: 'б' }[ending.slice(-1)];
  return last === undefined ? ending : ending.slice(0, -1) + last;
}

/** The harmonies that a stem may have, front or not: both where its last vowel is of neither, as in words from Russian. */
function harmoniesOf(stem: string): readonly boolean[] {
  // «спектакльдер»: a soft sign asks for front vowels.
  if (stem.endsWith('ь')) return [true];
  const vowels = [...stem].filter((letter) => /[аәеоөұүыіиуэяюё]/.test(letter));
  const telling = vowels.findLast((letter) => !/[иую]/.test(letter));
  if (telling === undefined || /[ию]/.test(vowels.at(-1) ?? '')) return [true, false];
  return [/[әеөүіэ]/.test(telling)];
}

/** An ending in the letters that a stem and its harmony choose. */
function write(pattern: string, stem: string, front: boolean): string {
  let before = stem.replace(/ь$/, '');
  for (const letter of pattern) before += choose(letter, before, front);
  return before.slice(stem.replace(/ь$/, '').length);
}

/** The letter that a capital stands for after what is written already. */
function choose(letter: string, before: string, front: boolean): string {
  const sound = lastSound(before);
  const hard = sound === 'voiceless';
  switch (letter) {
    case 'A':
      return front ? 'е' : 'а';
    case 'Y':
      return front ? 'і' : 'ы';
    case 'K':
      return front ? 'к' : 'қ';
    case 'G':
      return front ? (hard ? 'к' : 'г') : hard ? 'қ' : 'ғ';
    case 'D':
      return hard ? 'т' : 'д';
    case 'V':
      return hard ? 'т' : sound === 'vowel' ? 'н' : 'д';
    case 'N':
      return hard ? 'т' : sound === 'vowel' || sound === 'nasal' ? 'н' : 'д';
    case 'B':
      return hard ? 'т' : sound === 'nasal' ? 'н' : 'д';
    case 'L':
      return hard ? 'т' : sound === 'vowel' || /[рйу]$/.test(before) ? 'л' : 'д';
    case 'M':
      return hard ? 'п' : sound === 'buzzing' ? 'б' : 'м';
    case 'P':
      return hard ? 'п' : sound === 'buzzing' || sound === 'nasal' ? 'б' : 'м';
    default:
      return letter;
  }
}
