/** A sound at the end of a stem, as far as an ending asks: a vowel, a voiceless consonant, м н ң, з ж, or р л й у. */
export type Sound = 'vowel' | 'voiceless' | 'nasal' | 'buzzing' | 'sonorant';

const sounds: readonly (readonly [sound: Sound, letters: string])[] = [
  ['vowel', 'аәеоөұүыіиэяюё'],
  ['nasal', 'мнң'],
  ['buzzing', 'зж'],
  ['sonorant', 'рлйу'],
  // б в г ғ д end loanwords only and sound voiceless there.
  ['voiceless', 'пкқтсшщфхцчһбвгғд'],
];

/** Gives the kind of the last sound of a stem; undefined where it ends with no Cyrillic letter. */
export function lastSound(stem: string): Sound | undefined {
  const letter = stem.at(-1);
  return letter === undefined ? undefined : sounds.find(([, letters]) => letters.includes(letter))?.[0];
}

export type Harmony = 'back' | 'front';

/** True for a word in which letters of Kazakh alone are written, so that its letters can be taken at their word. */
export function hasKazakhLetter(word: string): boolean {
  return /[әғқңөұүһі]/.test(word);
}

/**
 * Gives the harmony of a stem, by its last vowel that has one; undefined where no vowel tells.
 * @param exact false for a word that may have been typed without the Kazakh letters: then о, у, и
 * and the а of the first syllable may stand for ө, ү, і and ә
 */
export function harmonyOf(stem: string, exact: boolean): Harmony | undefined {
  const vowels = [...stem].filter((letter) => /[аәеоөұүыіиуэяюё]/.test(letter));
  for (const [index, letter] of [...vowels.entries()].reverse()) {
    if (/[әеөүіэ]/.test(letter)) return 'front';
    if (/[ыұяё]/.test(letter)) return 'back';
    if (letter === 'а') return exact || index > 0 ? 'back' : undefined;
    if (letter === 'о') return exact ? 'back' : undefined;
    if (!exact) return undefined;
  }
  return undefined;
}
