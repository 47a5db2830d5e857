/** A sentence with a number in it, one for each plural form of Russian; Kazakh has the same text three times. */
export type Counted = { readonly one: string; readonly few: string; readonly many: string };

/** Where the number stands in a counted sentence. */
const place = '#';

/** Makes a counted sentence from a message: in the build, for no browser is asked to format Kazakh. */
export function makeCounted(say: (count: number) => string): Counted {
  const blank = (sample: number) => say(sample).replace(String(sample), place);
  return { one: blank(1), few: blank(2), many: blank(5) };
}

/**
 * Says a counted sentence; the forms are those of Russian (Unicode CLDR).
 * @example sayCounted({ one: '# центр', few: '# центра', many: '# центров' }, 21) // => '21 центр'
 */
export function sayCounted({ one, few, many }: Counted, count: number): string {
  const [last, lastTwo] = [count % 10, count % 100];
  const isTeen = lastTwo >= 11 && lastTwo <= 14;
  const pick = (): string => {
    if (last === 1 && !isTeen) return one;
    return last >= 2 && last <= 4 && !isTeen ? few : many;
  };
  return pick().replace(place, String(count));
}
