import type { Article } from './article.ts';
import {
  checkProse,
  checkReferences,
  frontMatter,
  type FrontMatter,
  type Referable,
} from './check/article.ts';
import { checkDocument } from './check/document.ts';
import { checkListed } from './check/listed.ts';
import { findUnfitProse } from './check/text.ts';
import { findInProse, reportFindings, type Wording } from './check/wording.ts';
import { decodeFile } from './decode.ts';
import type { Issue } from './issue.ts';
import { locales, type Locale } from './locale.ts';
import type { ObservationId } from './observation.ts';
import type { IsoDate } from './period.ts';
import { placeScalars } from './placed.ts';
import { parseProse, placeholder, type Prose } from './prose.ts';
import type { ProjectFiles } from './read.ts';
import type { AreaCode } from './region.ts';
import { reportTo, type Report } from './report.ts';
import type { SourceId } from './source.ts';
import { findLagging, markTwins, type Marked } from './twin.ts';

const folder = 'src/content/articles/';

/** One language's half of an article. */
type Translation = Marked & { readonly matter: FrontMatter; readonly prose: Prose };

/** What articles are checked against. */
export type ArticleContext = { readonly known: Referable; readonly wording: Wording };

/**
 * Parses and checks every article; gives those that have all their languages and fit, newest first.
 * @param advice gets what keeps no article from being published: a translation that lags behind its twin
 */
export function parseArticles(
  files: ProjectFiles,
  context: ArticleContext,
  issues: Issue[],
  advice: Issue[],
): Article[] {
  const slugs = new Set(
    [...files.keys()]
      .filter((file) => file.startsWith(folder) && file.slice(folder.length).includes('/'))
      .map((file) => file.slice(folder.length).split('/')[0] ?? ''),
  );
  const articles = [...slugs].flatMap((slug): Article[] => {
    const halves = locales.map((locale) => parseTranslation(files, slug, locale, context, issues));
    const [kk, ru] = halves;
    if (!kk || !ru) return [];
    checkSame(kk.matter, ru.matter, reportTo(issues, `${folder}${slug}/ru.mdx`));
    checkSameFigures(slug, { kk, ru }, context.known, issues);
    adviseOnTwins(slug, { kk, ru }, advice);
    return [joinTranslations(slug, { kk, ru })];
  });
  return articles.sort((a, b) =>
    a.published === b.published ? compare(a.slug, b.slug) : compare(b.published, a.published),
  );
}

function parseTranslation(
  files: ProjectFiles,
  slug: string,
  locale: Locale,
  { known, wording }: ArticleContext,
  issues: Issue[],
): Translation | undefined {
  const file = `${folder}${slug}/${locale}.mdx`;
  const report = reportTo(issues, file);
  if (!files.has(file)) {
    report('article/twin', { field: locale }, { expected: file });
    return undefined;
  }
  const text = decodeFile(files, file, report);
  const match = text === undefined ? null : /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (text !== undefined && !match) report('file/front-matter');
  if (text === undefined || !match) return undefined;
  const [head, front = ''] = match;
  const matter = checkDocument(front, frontMatter, 'yaml', report, 2)?.content;
  const body = text.slice(head.length);
  const prose = tryParse(body, head.split('\n').length, report);
  if (!matter || !prose) return undefined;
  checkReferences(matter, front, known, report);
  checkProse(prose, known, report);
  checkListed(matter, prose, known, report);
  checkTexts(prose, front, locale, wording, report);
  return { matter, prose, text: [matter.title, matter.summary, body].join('\n'), twin: matter.twin };
}

/** Checks the words of the body, of the title and of the summary. */
function checkTexts(prose: Prose, front: string, locale: Locale, wording: Wording, report: Report): void {
  const head = placeScalars(front, 2, (path) => path.length === 1 && /^(title|summary)$/.test(path[0] ?? ''));
  for (const { path, placed } of head)
    reportFindings(findInProse(placed.text, locale, wording), placed, path.join(), report);
  for (const text of prose.texts) {
    const unfit = findUnfitProse(text.text.replaceAll(placeholder, ' '));
    if (unfit) report(unfit.type, text.placeAt(unfit.index), { found: unfit.found });
    reportFindings(findInProse(text.text, locale, wording), text, '', report);
  }
}

function tryParse(body: string, firstLine: number, report: Report): Prose | undefined {
  try {
    return parseProse(body, firstLine);
  } catch (error) {
    const place =
      error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : 1;
    const found = body.split('\n')[place - 1]?.trim() ?? '';
    report('file/mdx', { line: place + firstLine - 1 }, { found });
    return undefined;
  }
}

/** Everything in the front matter that is not a text must be the same in every language. */
function checkSame(kk: FrontMatter, ru: FrontMatter, report: Report): void {
  for (const property of matterInCommon) {
    const [one, other] = [JSON.stringify(kk[property]), JSON.stringify(ru[property])];
    if (one !== other)
      report('article/property', { field: property }, { found: other ?? '', expected: one ?? '' });
  }
}

const matterInCommon = [
  ...(['kind', 'published', 'updated', 'topics'] as const),
  ...(['sources', 'regions', 'datasets', 'centres'] as const),
];

/** A figure that only one language shows is a fact that the readers of the other are not told; unknown ones are told elsewhere. */
function checkSameFigures(
  slug: string,
  halves: Readonly<Record<Locale, Translation>>,
  known: Referable,
  issues: Issue[],
): void {
  if (locales.some((locale) => listFigures(halves[locale]).some((id) => !known.figures.has(id)))) return;
  for (const locale of locales) {
    const others = locales
      .filter((one) => one !== locale)
      .map((one) => new Set<string>(listFigures(halves[one])));
    const report = reportTo(issues, `${folder}${slug}/${locale}.mdx`);
    const told = new Set<string>();
    for (const { name, attributes, place } of halves[locale].prose.components) {
      const id = attributes.get('at') ?? '';
      if (name !== 'Figure' || told.has(id) || others.every((other) => other.has(id))) continue;
      told.add(id);
      report('article/unequal', { ...place, field: 'Figure at' }, { found: id });
    }
  }
}

/** Tells of translations that lag, or of which nobody said with which text of their twin they are in line. */
function adviseOnTwins(slug: string, halves: Readonly<Record<Locale, Translation>>, advice: Issue[]): void {
  const lagging = findLagging(halves);
  for (const locale of locales) {
    const finding = { found: slug };
    const report = reportTo(advice, `${folder}${slug}/${locale}.mdx`);
    if (halves[locale].twin === undefined) report('article/unmarked', { field: 'twin' }, finding);
    else if (lagging.includes(locale)) report('article/lag', { field: 'twin' }, finding);
  }
}

function joinTranslations(slug: string, halves: Readonly<Record<Locale, Translation>>): Article {
  const { kk, ru } = halves;
  const { matter } = kk;
  return {
    slug,
    kind: matter.kind,
    published: matter.published as IsoDate,
    updated: matter.updated as IsoDate | undefined,
    title: { kk: kk.matter.title, ru: ru.matter.title },
    summary: { kk: kk.matter.summary, ru: ru.matter.summary },
    sources: matter.sources as SourceId[],
    topics: matter.topics,
    regions: matter.regions as AreaCode[],
    datasets: matter.datasets,
    centres: matter.centres,
    figures: { kk: listFigures(kk), ru: listFigures(ru) },
    words: { kk: countWords(kk.prose), ru: countWords(ru.prose) },
    body: { kk: joinTexts(kk.prose), ru: joinTexts(ru.prose) },
    lagging: findLagging(halves),
    marks: { kk: markTwins(halves, 'kk'), ru: markTwins(halves, 'ru') },
  };
}

function joinTexts({ texts }: Prose): string {
  return texts.map(({ text }) => text.replaceAll(placeholder, ' ')).join('\n');
}

function countWords({ texts }: Prose): number {
  return texts.reduce(
    (sum, { text }) => sum + (text.match(/[\p{L}\d\ufffc][\p{L}\d\ufffc’-]*/gu)?.length ?? 0),
    0,
  );
}

/** The figures that a text shows, in the order of first use. */
function listFigures({ prose }: Translation): ObservationId[] {
  const shown = prose.components.filter(({ name }) => name === 'Figure');
  return [...new Set(shown.map(({ attributes }) => attributes.get('at') ?? ''))] as ObservationId[];
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
