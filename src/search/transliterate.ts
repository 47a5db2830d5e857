/** Latin letters and groups of them with their Cyrillic equals; longer groups come first. */
const groups: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['zh', 'ж'],
  ['dzh', 'ж'],
  ['kh', 'х'],
  ['gh', 'ғ'],
  ['ts', 'ц'],
  ['ya', 'я'],
  ['yu', 'ю'],
  ['yo', 'ё'],
  ['ye', 'е'],
  ['iya', 'ия'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'к'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'һ'],
  ['i', 'и'],
  ['j', 'ж'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'қ'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'у'],
  ['x', 'кс'],
  ['y', 'ы'],
  ['z', 'з'],
  ['ä', 'ә'],
  ['á', 'ә'],
  ['ə', 'ә'],
  ['ö', 'ө'],
  ['ó', 'ө'],
  ['ü', 'ү'],
  ['ú', 'ү'],
  ['ū', 'ұ'],
  ['ı', 'ы'],
  ['ğ', 'ғ'],
  ['ǵ', 'ғ'],
  ['ñ', 'ң'],
  ['ń', 'ң'],
  ['ŋ', 'ң'],
  ['ş', 'ш'],
  ['š', 'ш'],
  ['ž', 'ж'],
  ['č', 'ч'],
];

const cyrillicOf = new Map(groups);
const pattern = new RegExp(
  [...cyrillicOf.keys()].sort((one, other) => other.length - one.length).join('|'),
  'g',
);

/**
 * Gives the Cyrillic spelling of a word in Latin letters, by the spellings that people use for Kazakh and Russian names; a
 * word with other letters is given back as it is. Only folded spellings should be compared: Latin says less than Cyrillic.
 * @example transliterate('shymkent') // => 'шымкент'
 * @example transliterate('qostanai') // => 'қостанай'
 */
export function transliterate(word: string): string {
  if (!/^[\p{Script=Latin}]+$/u.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(?<=[aeouäöüyı])[iy](?![aeouäöüı])/gu, 'й')
    .replace(pattern, (group) => cyrillicOf.get(group) ?? group);
}
