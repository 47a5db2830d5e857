/** One character, class or escape that repeats at the beginning of a group that repeats. */
const endless = /\((?:\?:)?(?:\[[^\]]*\]|\\.|[^\\()[\]])[+*{][^()]*\)[+*{]/;

const known = new Map<string, RegExp | undefined>();

/**
 * Gives a field's pattern, which a cell must fit as a whole; undefined when it is no regular expression, or one that may
 * take for ever on a text that does not fit: a repeated group that begins with a repetition, `(a+)+`.
 */
export function toPattern(text: string): RegExp | undefined {
  if (!known.has(text)) known.set(text, makePattern(text));
  return known.get(text);
}

function makePattern(text: string): RegExp | undefined {
  if (endless.test(text)) return undefined;
  try {
    return new RegExp(`^(?:${text})$`, 'u');
  } catch {
    return undefined;
  }
}
