import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../src/catalogue/issue.ts';
import { formatPattern } from '../src/i18n/message.ts';

/** The languages in which findings are told; English is for maintainers only. */
export const issueLanguages = ['kk', 'ru', 'en'] as const;
export type IssueLanguage = (typeof issueLanguages)[number];

/** An error keeps the data from being published; a warning asks somebody to look. */
export type Level = 'error' | 'warning';

/**
 * Gives an issue as one line: `file:line:column field: what is wrong → what to do`.
 * The words stand in scripts/issues/<language>.json under the issue's type.
 */
export function printIssue(issue: Issue, language: IssueLanguage, level: Level = 'error'): string {
  const { file, line, column, field } = issue;
  const message = tellIssue(issue, language);
  const told = level === 'warning' ? format(language, 'check/warning', { message }) : message;
  return `${showHidden(file)}:${line}:${column}${field === '' ? '' : ` ${showHidden(field)}`}: ${told}`;
}

/** Gives an issue as a workflow command, which code hosts show beside the line of the file. */
export function printAnnotation(issue: Issue, language: IssueLanguage, level: Level = 'error'): string {
  const escape = (text: string): string => text.replace(/[%\r\n]/g, encodeURIComponent);
  const property = (text: string): string => escape(text).replace(/[:,]/g, encodeURIComponent);
  const { file, line, column, field } = issue;
  const message = `${field === '' ? '' : `${showHidden(field)}: `}${tellIssue(issue, language)}`;
  return `::${level} file=${property(file)},line=${line},col=${column}::${escape(message)}`;
}

/** Gives what is wrong and what to do, in words. */
export function tellIssue({ type, found, expected }: Issue, language: IssueLanguage): string {
  return format(language, type, {
    found: showHidden(found),
    expected: showHidden(expected),
    guess: expected === '' ? 'no' : 'yes',
    seen: found === '' ? 'no' : 'yes',
  });
}

/** Gives a text of the check in words. Throws when the language has none for the key. */
export function format(
  language: IssueLanguage,
  key: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const pattern = readPatterns(language)[key];
  if (pattern === undefined) throw new Error(`scripts/issues/${language}.json has no words for ${key}`);
  return formatPattern(language === 'kk' ? 'kk' : 'ru', pattern, values);
}

/** Shows characters that cannot be seen, or that would turn or break the line, by their numbers: <U+202E>. */
function showHidden(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `<U+${number.toString(16).toUpperCase().padStart(4, '0')}>`;
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
