import { LineCounter, parseDocument, type Document } from 'yaml';
import type { ZodType, core } from 'zod';
import type { Place, Report } from '../report.ts';
import { suggest } from './suggest.ts';

/**
 * Parses JSON or YAML text against a schema; every mismatch becomes an issue at its line.
 * JSON is read as YAML, of which it is a part, because the YAML parser knows where each value stands.
 * @param firstLine line of the file on which `text` begins
 */
export function checkDocument<T>(
  text: string,
  schema: ZodType<T>,
  kind: 'json' | 'yaml',
  report: Report,
  firstLine = 1,
): T | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  for (const error of document.errors) {
    report(kind === 'json' ? 'file/json' : 'file/yaml', at(error.pos[0]), { found: error.message });
  }
  if (document.errors.length > 0) return undefined;
  const content: unknown = document.toJS();
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const path = issue.path.map(String);
    const place = { ...at(offsetOf(document, path)), field: path.join('.') };
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const field = [...path, key].join('.');
        const known = suggest(key, knownProperties);
        report(
          'package/unknown-property',
          { ...at(offsetOf(document, [...path, key])), field },
          { found: key, expected: known },
        );
      }
    } else if (issue.code === 'invalid_type' && issue.input === undefined) {
      report('package/missing', place, { expected: path.at(-1) ?? '' });
    } else {
      report('package/property', place, { found: shown(content, path), expected: describeExpected(issue) });
    }
  }
  return undefined;
}

/** Words that people misspell in a descriptor or in front matter. */
const knownProperties = [
  ...[
    'name',
    'titles',
    'descriptions',
    'version',
    'updated',
    'updateFrequency',
    'licenses',
    'views',
    'resources',
  ],
  ...[
    'path',
    'schema',
    'fields',
    'primaryKey',
    'type',
    'format',
    'role',
    'codes',
    'indicator',
    'lang',
    'constraints',
  ],
  ...[
    'required',
    'unique',
    'pattern',
    'enum',
    'minimum',
    'maximum',
    'across',
    'series',
    'where',
    'rule',
    'period',
  ],
  ...[
    'title',
    'summary',
    'kind',
    'published',
    'updated',
    'topics',
    'sources',
    'regions',
    'datasets',
    'centres',
    'twin',
  ],
];

/** What the schema asks for, without words of any language where it can be said so. */
function describeExpected(issue: core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'too_small') return `≥ ${issue.minimum}`;
  if (issue.code === 'invalid_format') return issue.pattern ?? issue.format;
  return issue.message;
}

function offsetOf(document: Document, path: readonly string[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(toKeys(path.slice(0, length)), true);
    if (isRanged(node)) return node.range[0];
  }
  return 0;
}

/** Positions in a list are numbers to the YAML parser. */
function toKeys(path: readonly string[]): (string | number)[] {
  return path.map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function shown(content: unknown, path: readonly string[]): string {
  let value = content;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return '';
    value = Object.entries(value).find(([key]) => key === part)?.[1];
  }
  if (typeof value === 'string') return value;
  return value === undefined ? '' : JSON.stringify(value);
}
