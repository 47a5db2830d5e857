import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from './report.ts';

/** A component in an article's body: `<Figure at="…" bare/>`. */
export type Component = {
  readonly name: string;
  /** Attributes written as text; one without a value reads as ''. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly place: Place;
};

/** A part of the body that is code and not prose: an import, an export or an expression in braces. */
export type Code = { readonly text: string; readonly place: Place };

/** What an article's body holds besides prose. */
export type Prose = { readonly components: readonly Component[]; readonly code: readonly Code[] };

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * Parses an article's body (MDX) and gives its components. Throws what the MDX parser throws on text that it cannot read.
 * @param firstLine line of the file on which the body begins
 */
export function parseProse(body: string, firstLine: number): Prose {
  const components: Component[] = [];
  const code: Code[] = [];
  const visit = (node: Node): void => {
    const place = placeOf(node, firstLine);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      components.push({ name: node.name ?? '', attributes: readAttributes(node), place });
    } else if (node.type.startsWith('mdx') || node.type === 'html') {
      code.push({ text: node.value ?? '', place });
    }
    node.children?.forEach(visit);
  };
  visit(parser.parse(body) as Node);
  return { components, code };
}

/** The parts of a syntax tree (mdast with MDX nodes) that are asked for here. */
type Node = {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
};

function readAttributes(node: Node): Map<string, string> {
  return new Map(
    (node.attributes ?? []).map(({ name = '{…}', value }) => [name, typeof value === 'string' ? value : '']),
  );
}

function placeOf({ position }: Node, firstLine: number): Place {
  return position
    ? { line: position.start.line + firstLine - 1, column: position.start.column }
    : { line: firstLine };
}
