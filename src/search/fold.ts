/** Letters that many keyboards lack, each with the one that people type in its place. */
const folded: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
  э: 'е',
  ъ: '',
  ь: '',
};

/** Latin letters that look like Cyrillic ones and stand in Cyrillic words by mistake: «бiлiм». */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  h: 'һ',
  i: 'і',
  k: 'к',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};

/**
 * Gives a word in small letters with the Kazakh ones kept, and with Cyrillic letters in place of Latin ones that only look so.
 * @example normalizeWord('Бiлiм') // => 'білім'
 */
export function normalizeWord(word: string): string {
  const small = word.normalize('NFC').toLowerCase();
  return /\p{Script=Cyrillic}/u.test(small)
    ? small.replace(/[a-z]/g, (letter) => lookAlikes[letter] ?? letter)
    : small;
}

/**
 * Gives a text in small letters, those that many keyboards lack replaced by what people type for them, so that words typed
 * either way are equal. No Kazakh or Russian letter becomes two.
 * @example foldLetters('Қарағанды') // => 'караганды'
 * @example foldLetters('Уральск') // => 'уралск'
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[әғқңөұүһіёэъь]/g, (letter) => folded[letter] ?? letter);
}
