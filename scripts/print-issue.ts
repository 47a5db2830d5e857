import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../src/catalogue/issue.ts';
import { formatPattern } from '../src/i18n/message.ts';

/** The languages in which findings are told; English is for maintainers only. */
export const issueLanguages = ['kk', 'ru', 'en'] as const;
export type IssueLanguage = (typeof issueLanguages)[number];

/**
 * Gives an issue as one line: `file:line:column field: what is wrong → what to do`.
 * The words stand in scripts/issues/<language>.json under the issue's type.
 */
export function printIssue(issue: Issue, language: IssueLanguage): string {
  const { file, line, column, field } = issue;
  return `${file}:${line}:${column}${field === '' ? '' : ` ${field}`}: ${tellIssue(issue, language)}`;
}

/** Gives an issue as a workflow command, which code hosts show beside the line of the file. */
export function printAnnotation(
  issue: Issue,
  language: IssueLanguage,
  level: 'error' | 'warning' = 'error',
): string {
  const escape = (text: string): string =>
    text.replace(/[%\r\n]/g, (found) => encodeURIComponent(found)).replace(/[:,]/g, encodeURIComponent);
  const message = `${issue.field}: ${tellIssue(issue, language)}`.replace(/[%\r\n]/g, encodeURIComponent);
  return `::${level} file=${escape(issue.file)},line=${issue.line},col=${issue.column}::${message}`;
}

function tellIssue({ type, found, expected }: Issue, language: IssueLanguage): string {
  const pattern = readPatterns(language)[type];
  if (pattern === undefined) throw new Error(`scripts/issues/${language}.json has no words for ${type}`);
  return formatPattern(language === 'kk' ? 'kk' : 'ru', pattern, {
    found,
    expected,
    guess: expected === '' ? 'no' : 'yes',
    seen: found === '' ? 'no' : 'yes',
  });
}

const known = new Map<IssueLanguage, Readonly<Record<string, string>>>();

function readPatterns(language: IssueLanguage): Readonly<Record<string, string>> {
  const patterns =
    known.get(language) ??
    (JSON.parse(readFileSync(join(import.meta.dirname, 'issues', `${language}.json`), 'utf8')) as Readonly<
      Record<string, string>
    >);
  known.set(language, patterns);
  return patterns;
}
