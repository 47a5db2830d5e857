declare module 'nspell' {
  /** A spelling checker of one language. */
  type Speller = { correct(word: string): boolean; suggest(word: string): string[] };
  export default function nspell(affixes: Uint8Array, words: Uint8Array): Speller;
}
