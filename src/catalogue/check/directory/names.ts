import type { Report } from '../../report.ts';
import type { TextCell } from './cells.ts';

const capital = '[А-ЯЁӘҒҚҢӨҰҮҺІ]';
const small = '[а-яёәғқңөұүһі]';
const word = `${capital}${small}+`;

/** Words beside which a name is that of a person at work. */
const post = [
  '[Дд]иректор[ыа]?',
  '[Рр]уководител[ья]',
  '[Зз]аведующ(?:ий|ая|его|ей)',
  '[Пп]редседател[ья]',
  '[Пп]сихолог[иа]?',
  '[Вв]рач[аы]?',
  '[Сс]оцработни(?:к|ца)',
  '[Оо]сновател(?:ь|я|ьница)',
  '[Жж]етекшісі',
  '[Бб]асшысы',
  '[Тт]өра(?:ғасы|йымы)',
  '[Дд]әрігері?',
  '[Нн]егізін қалаушы',
].join('|');

/** Words that end as Kazakh patronymics do. */
const noName = '(?!Арнаулы|Формулы|Капсулы|Каникулы)';

/** How names of people are written: with a patronymic, with initials, beside a post. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `${noName}${word}(?:[оеё]вич|[оеё]вна|инична|итична|омична|ильична|ұлы|қызы|улы|кызы)(?!${small})`,
    'gu',
  ),
  new RegExp(`(?<!${capital}|${small})${capital}\\.\\s?(?:${capital}\\.\\s?)?${word}`, 'gu'),
  new RegExp(`${word}\\s${capital}\\.(?:\\s?${capital}\\.)?`, 'gu'),
  new RegExp(`(?:${post})\\s?[–—:-]?\\s${word}\\s${word}`, 'gu'),
  new RegExp(`${word}\\s${word}\\s?[–—-]?\\s(?:\\S+\\s)?(?:${post})(?!${small})`, 'gu'),
];

/** What comes before or after a name that a street or an institution bears. */
const namedBefore =
  /(?:имени|им\.|улиц\S*|ул\.|проспект\S*|пр\.|пр-т|бульвар\S*|микрорайон\S*|мкр\.?)\s(?:\S+\s)?$/u;
const namedAfter = /^\S*\s(?:\S+\s)?(?:атындағы|көшесі|даңғылы|шағынауданы|ауданы)/u;

/** Checks that a text names no person: the directory names organisations only. An address may bear the name of a street. */
export function checkNames({ text, field, place }: TextCell, report: Report): void {
  if (field.name.startsWith('address') || field.format) return;
  const found = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .find(({ index, 0: name }) => !isBorne(text.slice(0, index), text.slice(index + name.length)));
  if (found) report('personal/name', place, { found: found[0] });
}

function isBorne(before: string, after: string): boolean {
  return namedBefore.test(before) || namedAfter.test(after);
}
