import { describe, expect, test } from 'vitest';
import { issueLanguages, printIssue } from '../../../scripts/print-issue.ts';
import type { Article } from '../../../src/catalogue/article.ts';
import { parseCatalogue } from '../../../src/catalogue/load.ts';
import { locales } from '../../../src/catalogue/locale.ts';
import { smallFiles, smallText } from './small.ts';

const fileOf = (locale: string) => `src/content/articles/hello/${locale}.mdx`;

/** Gives the only article and the advice after both texts were marked as saying the same and then changed. */
function afterChange(change: (texts: Record<string, string>) => Record<string, string>) {
  const [article] = parse({}).articles;
  const marked = Object.fromEntries(
    locales.map((locale) => [
      locale,
      smallText(fileOf(locale)).replace('\n---\n', `\ntwin: '${article?.marks[locale] ?? ''}'\n---\n`),
    ]),
  );
  return parse(change(marked));
}

function parse(texts: Readonly<Record<string, string>>): { articles: readonly Article[]; advice: string[] } {
  const changes = Object.entries(texts).map(([locale, text]) => [fileOf(locale), text]);
  const { catalogue, issues, advice } = parseCatalogue(smallFiles(Object.fromEntries(changes)));
  expect(issues).toEqual([]);
  return {
    articles: catalogue?.articles ?? [],
    advice: advice
      .filter(({ type }) => type.startsWith('article/'))
      .flatMap((issue) => issueLanguages.map((language) => printIssue(issue, language))),
  };
}

describe('twins of an article', () => {
  test('that nobody has read side by side are listed in both languages', () => {
    const { articles, advice } = parse({});
    expect(articles[0]?.lagging).toEqual([]);
    expect(advice.filter((line) => line.includes('npm run align -- hello'))).toHaveLength(2 * 3);
  });

  test('that were marked as saying the same are not listed', () => {
    const { articles, advice } = afterChange((texts) => texts);
    expect(articles[0]?.lagging).toEqual([]);
    expect(advice).toEqual([]);
  });

  test('of which one was changed later: the other lags, and the check says so in three languages', () => {
    const { articles, advice } = afterChange(({ kk = '', ru = '' }) => ({
      kk: kk.replace('Сандар деректен алынған.', 'Сандар деректен алынған. Жаңа сөйлем.'),
      ru,
    }));
    expect(articles[0]?.lagging).toEqual(['ru']);
    expect(advice).toEqual([
      'src/content/articles/hello/ru.mdx:1:1 twin: екінші тілдегі мәтін осыдан кейін өзгерген → екеуін қатар оқып, осы мәтінді сәйкестендіріңіз де, мына пәрменді орындаңыз: npm run align -- hello',
      'src/content/articles/hello/ru.mdx:1:1 twin: текст на другом языке изменили позже этого → прочтите оба рядом, приведите этот в соответствие и выполните: npm run align -- hello',
      'src/content/articles/hello/ru.mdx:1:1 twin: the other language was changed after this text → read both side by side, bring this one in line, then run: npm run align -- hello',
    ]);
  });

  test('of which the title or the summary changed lag too; line ends do not count', () => {
    const title = afterChange(({ kk = '', ru = '' }) => ({ kk, ru: ru.replace('Привет', 'Здравствуйте') }));
    expect(title.articles[0]?.lagging).toEqual(['kk']);
    const ends = afterChange(({ kk = '', ru = '' }) => ({ kk: kk.replaceAll('\n', '\r\n'), ru }));
    expect(ends.articles[0]?.lagging).toEqual([]);
  });
});
