import { isPair, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { countLines, findScalars, type PlacedScalar } from '../placed.ts';
import type { Place, Report } from '../report.ts';
import { findJsonError } from './json.ts';
import { findUnfit } from './text.ts';

/** A JSON or YAML document whose values are known with their places. */
export type Tree = {
  readonly content: unknown;
  /** Where the value at a path stands, or the nearest one around it that there is; with the path as field. */
  readonly placeOf: (path: readonly string[]) => Required<Place>;
  /** Gives the texts at the paths asked for, which name no positions in lists. */
  readonly findTexts: (isWanted: (path: readonly string[]) => boolean) => PlacedScalar[];
};

/** Longest document, in characters. A descriptor of a hundred columns has some 30 000. */
const longest = 1_000_000;

/**
 * Parses JSON or YAML; undefined, with an issue, when it cannot be read. JSON is read as YAML too, of which it is a part,
 * because the YAML parser knows where each value stands.
 * @param firstLine line of the file on which `text` begins
 */
export function parseTree(
  text: string,
  kind: 'json' | 'yaml',
  report: Report,
  firstLine: number,
): Tree | undefined {
  if (text.length > longest) {
    report('file/large', {}, { expected: String(longest / 1_000_000) });
    return undefined;
  }
  try {
    return parseNested(text, kind, report, countLines(text, firstLine));
  } catch (error) {
    // A document nested some thousand times is deeper than the parser's stack.
    if (!(error instanceof RangeError)) throw error;
    report('file/deep');
    return undefined;
  }
}

function parseNested(
  text: string,
  kind: 'json' | 'yaml',
  report: Report,
  placeAt: (offset: number) => Place,
): Tree | undefined {
  const refuse = (offset: number): undefined => {
    report(kind === 'json' ? 'file/json' : 'file/yaml', placeAt(offset), { found: lineFrom(text, offset) });
    return undefined;
  };
  if (kind === 'json' && !isJson(text)) return refuse(findJsonError(text));
  // `uniqueKeys` compares each key with each; repeated ones are found below in one pass.
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, stringKeys: true });
  const [unread] = [...document.errors, ...document.warnings];
  // The YAML parser gives up on what JSON can hold only where it is nested without end.
  if (unread && (kind === 'json' || unread.code === 'RESOURCE_EXHAUSTION')) {
    report('file/deep');
    return undefined;
  }
  if (unread) return refuse(unread.pos[0]);
  const alias = findAlias(document);
  if (alias !== undefined) return refuse(alias);
  const content: unknown = document.toJS();
  const placeOf = (path: readonly string[]): Required<Place> => {
    const { line = 1, column = 1 } = placeAt(offsetOf(document, path));
    return { line, column, field: namePath(content, path) };
  };
  checkNodes(document, content, placeAt, report);
  return { content, placeOf, findTexts: (isWanted) => findScalars(document, text, placeAt, isWanted) };
}

/** A path for people: an item of a list by its name where it has one. @example 'resources.population.schema.fields.age.codes' */
function namePath(content: unknown, path: readonly string[]): string {
  let value = content;
  return path
    .map((part) => {
      const inner: unknown =
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([key]) => key === part)?.[1]
          : undefined;
      const name = Array.isArray(value) ? nameOf(inner) : undefined;
      value = inner;
      return name ?? part;
    })
    .join('.');
}

function nameOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const name: unknown = 'name' in item ? item.name : 'id' in item ? item.id : undefined;
  return typeof name === 'string' ? name : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** An alias repeats a part of the document; a few of them can make it endless. */
function findAlias(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      found = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** Reports properties that stand twice, of which all but the last would be lost, and texts that hold what no text may. */
function checkNodes(
  document: Document,
  content: unknown,
  placeAt: (offset: number) => Place,
  report: Report,
): void {
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : '';
        const place = { ...placeAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0), field: name };
        if (seen.has(name)) report('package/duplicate-property', place, { found: name });
        seen.add(name);
      }
    },
    Scalar: (key, node, ancestors) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      const path = pathOf([...ancestors, node]);
      // A pattern is no text.
      const unfit = path.at(-1) === 'pattern' ? undefined : findUnfit(node.value);
      if (unfit)
        report(
          unfit.type,
          { ...placeAt(node.range?.[0] ?? 0), field: namePath(content, path) },
          { found: unfit.found },
        );
    },
  });
}

/** The keys and positions by which a node is reached; the last of `nodes` is the node itself. */
function pathOf(nodes: readonly unknown[]): string[] {
  return nodes.flatMap((one, index) => {
    if (isPair(one)) return isScalar(one.key) ? [String(one.key.value)] : [];
    return isSeq(one) ? [String(one.items.indexOf(nodes[index + 1]))] : [];
  });
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

/** The rest of the line at an offset, by which a reader recognises the place. */
function lineFrom(text: string, offset: number): string {
  return (/.*/u.exec(text.slice(offset, offset + 60))?.[0] ?? '').trim();
}
