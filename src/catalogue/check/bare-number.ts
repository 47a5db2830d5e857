import type { Locale } from '../locale.ts';
import type { TextFinding } from './wording.ts';

const year = String.raw`(?:18|19|20)\d\d`;
const day = String.raw`\d{1,2}`;
const space = String.raw`[ \u00a0\n]`;

/** Several of one kind: «2023, 2024 и 2025», «1–5», «133 және 154». */
function listOf(one: string): string {
  return String.raw`${one}(?:(?:[–/]|,${space}|${space}(?:и|или|по|до|және|мен|пен|бен|немесе)${space})${one})*`;
}

const months: Readonly<Record<Locale, string>> = {
  kk: '(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қыркүйег|қазан|қараша|желтоқсан)\\p{Ll}*',
  ru: '(?:январ|феврал|март|апрел|ма[йяею]|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{Ll}*',
};

/** Endings of cases after a number: with one of them it is a quantity («60-тан астам»), with anything else an ordinal («8-ші»). */
const caseEndings = [
  '[дтн][ае]н|[дтн][ыі]ң?|[дт][ае]|[дт]а(?:ғы|й)|[дт]е(?:гі|й)|[ғгқк][ае]|[мпб]ен|[лдт][ыі][қк]',
  'с?[ыі](?:н(?:ың|ің|[ыіае]|да|де|ан|ен|дағы|дегі)?)?',
]
  .map((ending) => `(?:${ending})(?!\\p{L})`)
  .join('|');

const common: readonly string[] = [
  // Years: a span, or one in brackets of its own.
  `${year}[–-]${year}`,
  `\\(${year}\\)`,
  // Numbers of documents and of places: № 5, № 263-НҚ, № 224-VII, № 1, 2 и 3; codes of forms: 035-1/у.
  String.raw`№${space}?${listOf(String.raw`\d+(?:[-/][\p{L}\d]+)*`)}`,
  String.raw`\d{3}-\d(?:/\p{L})?`,
  // Names that have a number in them: iKOMEK109, COVID-19, Р-24.
  String.raw`\p{L}+-?\d+(?!\d)`,
];

/** Digits that are no quantities, in each language's way of writing. */
const allowed: Readonly<Record<Locale, RegExp>> = {
  kk: toPattern([
    `${listOf(year)}${space}(?:жыл\\p{Ll}*|жж?\\.)`,
    `${listOf(day)}${space}${months.kk}`,
    `${months.kk}${space}${day}-\\p{Ll}+`,
    `${listOf('\\d+')}-(?!${caseEndings})\\p{Ll}{2,}`,
  ]),
  ru: toPattern([
    `${listOf(year)}(?:-\\p{Ll}{1,2})?${space}(?:год\\p{Ll}*|гг?\\.)`,
    `${listOf(day)}${space}${months.ru}(?:${space}${year})?`,
    `${months.ru}${space}${year}`,
    `(?:стать\\p{Ll}+|статей|ст\\.|пункт\\p{Ll}*|п\\.|подпункт\\p{Ll}*|глав\\p{Ll}*|част\\p{Ll}*|раздел\\p{Ll}*|приложени\\p{Ll}*)${space}${listOf('\\d+(?:-\\d+)?')}`,
    `${listOf('\\d+')}-(?:[йяею]|го|му|м|х|ми)(?!\\p{L})`,
  ]),
};

/** Words that say that a short number is to be dialled. */
const dialling: Readonly<Record<Locale, RegExp>> = {
  kk: /нөмір|телефон|қоңырау|хабарлас|байланыс|SMS/i,
  ru: /номер|телефон|звон|контакт-центр|колл-центр|линия|линии|SMS/i,
};

function toPattern(own: readonly string[]): RegExp {
  return new RegExp(`(?<![\\d.,])(?:${[...own, ...common].join('|')})(?![\\d])`, 'giu');
}

/**
 * Gives every number typed into prose: a quantity must come from the data by <Figure/>. Dates, years, ordinals, numbers of
 * documents, names and the telephone numbers of `phones` are no quantities; a short one only where the text speaks of calling.
 */
export function findBareNumbers(text: string, locale: Locale, phones: ReadonlySet<string>): TextFinding[] {
  let rest = text.replace(allowed[locale], blank);
  for (const phone of phones) {
    if (phone.length > 5 || dialling[locale].test(text)) rest = blankPhone(rest, phone);
  }
  return [...rest.matchAll(/\d+(?:[.,\u00a0\u202f –-]?\d+)*(?:\s?%)?/g)].map(({ index, 0: number }) => ({
    type: 'text/number',
    index,
    // The word after it makes it recognisable: «109 тыс».
    found: number + (/^\s\p{L}+/u.exec(text.slice(index + number.length))?.[0] ?? ''),
  }));
}

function blankPhone(text: string, phone: string): string {
  const literal = phone.split(' ').map(RegExp.escape).join('[ \\u00a0]');
  // «109 мың» is a quantity even where a call is spoken of.
  return text.replace(
    new RegExp(`(?<!\\d)${literal}(?!\\d|[ \\u00a0](?:мың|млн|адам|тыс|чел))`, 'giu'),
    blank,
  );
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}
