import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeOwnWords, readOwnWords } from '../../../../scripts/proofread/own-words.ts';
import { makeProofreader } from '../../../../scripts/proofread/make-proofreader.ts';
import { proofread } from '../../../../scripts/proofread/proofread.ts';
import { findInText } from '../../../../src/catalogue/check/wording.ts';
import type { Locale } from '../../../../src/catalogue/locale.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');

test('every text of the site is free of findings, and every own word is used', { timeout: 300_000 }, () => {
  const { issues, unused } = proofread(root);
  expect(issues).toEqual([]);
  expect(unused).toEqual([]);
});

test.each(['kk', 'ru'] as const)('no own word stands twice in the list of %s', (locale) => {
  const own = readOwnWords(locale);
  const words = own.listUnused();
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});

const own = { kk: makeOwnWords('# why\nШымкент\nХҚКО\nдереккөз\n'), ru: makeOwnWords('Шымкент\n') };
const wording = { forbidden: [], phones: new Set<string>(), proofreader: makeProofreader(own) };
const find = (text: string, locale: Locale) =>
  findInText(text, locale, wording).map(({ type, found }) => `${type} ${found}`);

const russian =
  'На конец года в стране работали сотни организаций, и большинство из них были государственными.';
const kazakh = 'Жылдың соңында елде жүздеген ұйым жұмыс істеді, олардың көбі мемлекеттік мекемелер болды.';
/** Of the same form as a name in quotes, so that letters alone do not tell. */
const plain =
  'Барлық балалар мен аналар алдымен анықтама алады да, содан кейін орталыққа барады, онда оларға арналған сабақтар бар.';

test.each<[title: string, locale: Locale, text: string, found: string[]]>([
  ['a misspelt Russian word', 'ru', 'Справочник центорв', ['text/spelling центорв']],
  ['a misspelt Kazakh word', 'kk', 'Орталықтар анықтмалығы', ['text/spelling анықтмалығы']],
  ['a Kazakh ending without harmony', 'kk', 'Балаларге арналған', ['text/spelling Балаларге']],
  ['Kazakh typed with Russian letters', 'kk', 'Кызметтер тізімі', ['text/spelling Кызметтер']],
  ['an own word with endings', 'kk', 'Дереккөздерден, Шымкентте, ХҚКО-дан', []],
  ['a name in small letters', 'kk', 'шымкентте', ['text/spelling шымкентте']],
  ['endings of a number', 'kk', '5-тен 7-ге дейін, \ufffcге, № 035-1/у', []],
  ['a part of a word with a hyphen', 'kk', 'ата-анаа', ['text/spelling ата-анаа']],
  ['Kazakh names in Russian', 'ru', 'Центр «Аялы алақан» в Шымкент', []],
  ['a Russian paragraph in Kazakh', 'kk', russian, [`text/language ${russian}`]],
  ['a Kazakh paragraph in Russian', 'ru', kazakh, [`text/language ${kazakh}`]],
  ['Kazakh with few letters of its own', 'kk', plain, []],
])('%s', (_title, locale, text, found) => {
  expect(find(text, locale)).toEqual(found);
});
