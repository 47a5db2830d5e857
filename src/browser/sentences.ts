/**
 * Parts a text into sentences, which voices read one at a time. A full stop ends one only before a capital, a quote or a
 * dash, before a number only after a long word, so that «2023 ж. 1 шілде» and «711,8 тыс. человек» stay whole.
 */
export function splitSentences(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.!?…][»”)]?) (?=[«„(]?\p{Lu}|— \p{Lu})|(?<=\p{L}{5}[.!?…]) (?=\d)/u)
    .filter((sentence) => /[\p{L}\d]/u.test(sentence));
}
