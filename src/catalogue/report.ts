import type { Issue, IssueType } from './issue.ts';

/** Where in a file something is wrong; a whole file when left out. */
export type Place = { readonly line?: number; readonly column?: number; readonly field?: string };

/** What stands there and what was expected. */
export type Finding = { readonly found?: string; readonly expected?: string };

/** What is wrong with something whose place is known elsewhere. */
export type Wrong = { readonly type: IssueType; readonly finding: Finding };

/** Collects issues of one file, so that every check says only what differs. */
export type Report = (type: IssueType, place?: Place, finding?: Finding) => void;

/** Gives a report that adds to `issues` under the name of `file`. */
export function reportTo(issues: Issue[], file: string): Report {
  return (type, { line = 1, column = 1, field = '' } = {}, { found = '', expected = '' } = {}) => {
    issues.push({ type, file, line, column, field, found: shorten(found), expected });
  };
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
