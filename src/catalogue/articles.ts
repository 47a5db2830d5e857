import type { Article } from './article.ts';
import {
  checkProse,
  checkReferences,
  frontMatter,
  type FrontMatter,
  type Referable,
} from './check/article.ts';
import { checkDocument } from './check/document.ts';
import { decodeFile } from './decode.ts';
import type { Issue } from './issue.ts';
import { locales, type Locale } from './locale.ts';
import type { ObservationId } from './observation.ts';
import type { IsoDate } from './period.ts';
import { parseProse, type Prose } from './prose.ts';
import type { ProjectFiles } from './read.ts';
import type { AreaCode } from './region.ts';
import { reportTo, type Report } from './report.ts';
import type { SourceId } from './source.ts';

const folder = 'src/content/articles/';

/** One language's half of an article. */
type Translation = { readonly matter: FrontMatter; readonly prose: Prose };

/** Parses and checks every article; gives those that have all their languages and fit, newest first. */
export function parseArticles(files: ProjectFiles, known: Referable, issues: Issue[]): Article[] {
  const slugs = new Set(
    [...files.keys()]
      .filter((file) => file.startsWith(folder))
      .map((file) => file.slice(folder.length).split('/')[0] ?? ''),
  );
  const articles = [...slugs].flatMap((slug): Article[] => {
    const halves = locales.map((locale) => parseTranslation(files, slug, locale, known, issues));
    const [kk, ru] = halves;
    if (!kk || !ru) return [];
    checkSame(kk.matter, ru.matter, reportTo(issues, `${folder}${slug}/ru.mdx`));
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
  known: Referable,
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
  if (text !== undefined && !match) report('article/property', { field: '---' });
  if (text === undefined || !match) return undefined;
  const matter = checkDocument(match[1] ?? '', frontMatter, 'yaml', report, 2);
  const firstLine = match[0].split('\n').length;
  const prose = tryParse(text.slice(match[0].length), firstLine, report);
  if (!matter || !prose) return undefined;
  checkReferences(matter, known, report);
  checkProse(prose, known, report);
  return { matter, prose };
}

function tryParse(body: string, firstLine: number, report: Report): Prose | undefined {
  try {
    return parseProse(body, firstLine);
  } catch (error) {
    const place =
      error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : 1;
    report(
      'file/mdx',
      { line: place + firstLine - 1 },
      { found: error instanceof Error ? error.message : String(error) },
    );
    return undefined;
  }
}

/** Everything in the front matter that is not a text must be the same in every language. */
function checkSame(kk: FrontMatter, ru: FrontMatter, report: Report): void {
  for (const property of ['kind', 'published', 'sources', 'regions', 'datasets', 'centres'] as const) {
    const [one, other] = [JSON.stringify(kk[property]), JSON.stringify(ru[property])];
    if (one !== other)
      report('article/property', { field: property }, { found: other ?? '', expected: one ?? '' });
  }
}

function joinTranslations(slug: string, halves: Readonly<Record<Locale, Translation>>): Article {
  const { kk, ru } = halves;
  const { matter } = kk;
  const figures = ({ prose }: Translation) =>
    [
      ...new Set(
        prose.components
          .filter(({ name }) => name === 'Figure')
          .map(({ attributes }) => attributes.get('at') ?? ''),
      ),
    ] as ObservationId[];
  return {
    slug,
    kind: matter.kind,
    published: matter.published as IsoDate,
    updated: matter.updated as IsoDate | undefined,
    title: { kk: kk.matter.title, ru: ru.matter.title },
    summary: { kk: kk.matter.summary, ru: ru.matter.summary },
    sources: matter.sources as SourceId[],
    regions: (matter.regions ?? []) as AreaCode[],
    datasets: matter.datasets ?? [],
    centres: matter.centres ?? [],
    figures: { kk: figures(kk), ru: figures(ru) },
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
