import type { Locale } from '../../../src/catalogue/locale.ts';

/** Syllables of words that do not exist, with letters of each language: what is measured is never shown. */
const syllables: Readonly<Record<Locale, string>> = {
  kk: 'қа ла ба ғы де кө мек тұ ры ай ша нұ сқа әр ті ке ңі сө бө жү ре үл кен',
  ru: 'по мо гла ре ди ча сто ви ка до ры лю бо ни те жи во ме ша зна цы ще',
};

/** Writes words and sentences, the same ones for the same random numbers. */
export function makeWriter(locale: Locale, random: () => number) {
  const parts = syllables[locale].split(' ');
  const word = (): string =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => parts[Math.floor(random() * parts.length)],
    ).join('');
  const words = (count: number): string => {
    const text = Array.from({ length: count }, word).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const paragraph = (sentences: number): string =>
    Array.from({ length: sentences }, () => `${words(8 + Math.floor(random() * 8))}.`).join(' ');
  return { words, paragraph };
}
