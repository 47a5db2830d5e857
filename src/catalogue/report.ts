import type { Issue, IssueType } from './issue.ts';

/** Where in a file something is wrong; a whole file when left out. */
export type Place = { readonly line?: number; readonly column?: number; readonly field?: string };

/** What stands there and what was expected. */
export type Finding = { readonly found?: string; readonly expected?: string };

/** What is wrong with something whose place is known elsewhere. */
export type Wrong = { readonly type: IssueType; readonly finding: Finding };

/** Collects issues of one file, so that every check says only what differs. */
export type Report = (type: IssueType, place?: Place, finding?: Finding) => void;

/** Of one kind in one file, more are counted and not listed: a million rows may all have the same fault. */
const most = 1000;

/** Gives a report that adds to `issues` under the name of `file`. */
export function reportTo(issues: Issue[], file: string): Report {
  const told = new Map<IssueType, number>();
  const rest = new Map<IssueType, { found: string }>();
  return (type, { line = 1, column = 1, field = '' } = {}, { found = '', expected = '' } = {}) => {
    const count = (told.get(type) ?? 0) + 1;
    told.set(type, count);
    const more = rest.get(type);
    if (more) more.found = String(count - most);
    else if (count <= most)
      issues.push({
        type,
        file,
        line,
        column,
        field,
        found: shorten(found, 120),
        expected: shorten(expected, 400),
      });
    else {
      const counted = {
        type: 'file/more' as const,
        file,
        line,
        column: 1,
        field: '',
        found: '1',
        expected: type,
      };
      rest.set(type, counted);
      issues.push(counted);
    }
  };
}

function shorten(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
