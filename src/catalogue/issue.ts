/** Something wrong in data/ or in an article, as data; scripts/ print it in the reader's language. */
export type Issue = {
  /** Names the rule broken, and the message in scripts/issues: `cell/number`. */
  readonly type: IssueType;
  /** Path from the project's root. */
  readonly file: string;
  /** Counted from 1; 1 for a whole file. */
  readonly line: number;
  /** The cell's place in its row, counted from 1; in an article the character's place in its line. */
  readonly column: number;
  /** The field, property or component concerned. */
  readonly field: string;
  /** What stands there. */
  readonly found: string;
  /** What was expected, or the value most likely meant. */
  readonly expected: string;
};

export const issueTypes = [
  'file/missing',
  'file/empty',
  'file/encoding',
  'file/separator',
  'file/front-matter',
  'file/large',
  'file/folder',
  'file/link',
  'file/unreadable',
  'file/unexpected',
  'file/undescribed',
  'file/name',
  'file/more',
  'file/deep',
  'file/json',
  'file/yaml',
  'file/mdx',
  'package/property',
  'package/missing-property',
  'package/unknown-property',
  'package/duplicate-property',
  'schema/duplicate',
  'schema/unknown-field',
  'schema/unfit',
  'schema/pattern',
  'schema/list',
  'schema/role',
  'schema/twice',
  'schema/table',
  'schema/table-unknown',
  'view/unknown-field',
  'view/empty',
  'view/shape',
  'view/scale',
  'view/double',
  'view/source',
  'header/missing',
  'header/empty',
  'header/unknown',
  'header/duplicate',
  'row/length',
  'row/empty',
  'row/none',
  'row/quotes',
  'row/break',
  'row/duplicate',
  'row/foreign',
  'cell/required',
  'cell/number',
  'cell/integer',
  'cell/minimum',
  'cell/maximum',
  'cell/above',
  'cell/below',
  'cell/short',
  'cell/longer',
  'cell/digits',
  'cell/list',
  'cell/email',
  'cell/date',
  'cell/period',
  'cell/future',
  'cell/pattern',
  'cell/enum',
  'cell/code',
  'cell/unique',
  'cell/url',
  'cell/space',
  'cell/long',
  'cell/control',
  'cell/markup',
  'cell/formula',
  'cell/alphabet',
  'cell/language',
  'figure/parts',
  'figure/jump',
  'figure/region',
  'figure/sum',
  'source/unused',
  'centre/outside',
  'centre/duplicate',
  'centre/same-phone',
  'centre/same-point',
  'phone/invalid',
  'personal/mobile',
  'personal/number',
  'personal/name',
  'personal/mail',
  'article/twin',
  'article/property',
  'article/figure',
  'article/reference',
  'article/component',
  'article/link',
  'article/unlisted',
  'article/unequal',
  'article/plain',
  'article/term',
  'article/term-empty',
  'article/term-nested',
  'article/term-twice',
  'article/lag',
  'article/unmarked',
  'text/number',
  'text/term',
  'text/language',
  'text/typography',
  'text/quote',
  'text/spelling',
] as const;

export type IssueType = (typeof issueTypes)[number];

/** Thrown when the catalogue cannot be built; carries every issue found, sorted by file and line. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(`${issues.length} issue(s) in the data: ${issues.map(describe).join('; ')}`);
    this.issues = issues;
  }
}

/** Sorts by file, then line, then column. */
export function sortIssues<One extends Issue>(issues: readonly One[]): One[] {
  return [...issues].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function describe(issue: Issue): string {
  return `${issue.file}:${issue.line}:${issue.column} ${issue.field}: ${issue.type} «${issue.found}»`;
}
