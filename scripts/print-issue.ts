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
  const { type, file, line, column, field, found, expected } = issue;
  const pattern = readPatterns(language)[type];
  if (pattern === undefined) throw new Error(`scripts/issues/${language}.json has no words for ${type}`);
  const text = formatPattern(language === 'kk' ? 'kk' : 'ru', pattern, {
    found,
    expected,
    guess: expected === '' ? 'no' : 'yes',
  });
  return `${file}:${line}:${column} ${field}: ${text}`.replace(/ : /, ': ');
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
