import type { ZodType, core } from 'zod';
import type { Report } from '../report.ts';
import { listProperties } from './properties.ts';
import { suggest } from './suggest.ts';
import { parseTree, type Tree } from './tree.ts';

/** A document that could be read. */
export type Checked<T> = Pick<Tree, 'placeOf' | 'findTexts'> & {
  /** Undefined when it does not fit its schema. */
  readonly content: T | undefined;
  /** What stands there, fitting or not. */
  readonly raw: unknown;
};

/**
 * Parses JSON or YAML text against a schema; every mismatch becomes an issue at its line. Undefined when the text cannot
 * be read at all.
 * @param firstLine line of the file on which `text` begins
 */
export function checkDocument<T>(
  text: string,
  schema: ZodType<T>,
  kind: 'json' | 'yaml',
  report: Report,
  firstLine = 1,
): Checked<T> | undefined {
  const tree = parseTree(text, kind, report, firstLine);
  if (!tree) return undefined;
  const { content: raw, placeOf, findTexts } = tree;
  const parsed = schema.safeParse(raw);
  if (!parsed.success) reportMismatches(parsed.error.issues, schema, tree, report);
  return { content: parsed.data, raw, placeOf, findTexts };
}

function reportMismatches(
  issues: readonly core.$ZodIssue[],
  schema: ZodType,
  { content, placeOf }: Tree,
  report: Report,
): void {
  // What a misspelt property was meant to be is not told as missing besides.
  const meant = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const path = issue.path.map(String);
    for (const key of issue.keys) {
      const expected = suggest(key, listProperties(schema, path));
      meant.add([...path, expected].join('.'));
      report('package/unknown-property', placeOf([...path, key]), { found: key, expected });
    }
  }
  for (const issue of issues) {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys' || meant.has(path.join('.'))) continue;
    const value = valueAt(content, path);
    const expected = describeExpected(issue);
    if (value === undefined)
      report('package/missing-property', placeOf(path), { found: path.at(-1) ?? '', expected });
    else report('package/property', placeOf(path), { found: show(value), expected });
  }
}

/** How a value of a type is written. */
const written: Readonly<Record<string, string>> = {
  string: '"…"',
  number: '1',
  int: '1',
  boolean: 'true | false',
  array: '[…]',
  tuple: '[…]',
  object: '{…}',
  record: '{…}',
};

/** What the schema asks for, as it is written in JSON and not in words of any language. */
function describeExpected(issue: core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  if (issue.code === 'invalid_type') return written[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? '"…"' : `${issue.origin === 'array' ? '[…] ' : ''}≥ ${issue.minimum}`;
  if (issue.code === 'too_big') return `≤ ${issue.maximum}`;
  if (issue.code === 'invalid_union') return '"…" | 1';
  // Formats have an example in place of a message: see schema.ts.
  return issue.message;
}

function valueAt(content: unknown, path: readonly string[]): unknown {
  let value = content;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Object.entries(value).find(([key]) => key === part)?.[1];
  }
  return value;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
