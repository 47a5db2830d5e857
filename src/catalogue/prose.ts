import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { countLines, joinPieces, locate, type Piece, type PlacedText } from './placed.ts';
import type { Place } from './report.ts';

/** A component in an article's body: `<Figure at="…" bare/>`. */
export type Component = {
  readonly name: string;
  /** Attributes written as text; one without a value reads as ''. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether there is text between its tags. */
  readonly hasText: boolean;
  /** Whether it stands in a heading or in the words of a link. */
  readonly isNested: boolean;
  readonly place: Place;
};

/** A part of the body that is not prose: an import, an export, an expression in braces, HTML, a code sample, a picture. */
export type Code = { readonly text: string; readonly place: Place };

/** Where a link leads, as it is written. */
export type Link = { readonly address: string; readonly place: Place };

/** What an article's body holds. */
export type Prose = {
  readonly components: readonly Component[];
  readonly code: readonly Code[];
  /** Links of Markdown, and addresses that stand in the text and become links by themselves. */
  readonly links: readonly Link[];
  /** Paragraphs, headings and list items as they are read; a component or a piece of code in one is a `placeholder`. */
  readonly texts: readonly PlacedText[];
};

/** Stands in a text for what is not text (Unicode: object replacement character). */
export const placeholder = '\ufffc';

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * Parses an article's body (MDX). Throws what the MDX parser throws on text that it cannot read.
 * @param firstLine line of the file on which the body begins
 */
export function parseProse(body: string, firstLine: number): Prose {
  const placeOf = countLines(body, firstLine);
  const components: Component[] = [];
  const code: Code[] = [];
  const links: Link[] = [];
  const texts: PlacedText[] = [];
  const visit = (node: Node, isNested: boolean): void => {
    const place = placeOf(offsetOf(node));
    if (isComponent(node)) {
      const hasText = readPieces(node, body).some(({ text }) => /[^\s\ufffc]/.test(text));
      components.push({ name: node.name ?? '', attributes: readAttributes(node), hasText, isNested, place });
    } else if (node.type.startsWith('mdx') || unreadable.has(node.type)) {
      code.push({ text: node.value ?? node.alt ?? '', place });
    } else if (node.url !== undefined) {
      links.push({ address: node.url, place });
    } else if (node.type === 'text') {
      const bare = (node.value ?? '').matchAll(/\b(?:https?:\/\/|www\.)[^\s<]+/giu);
      for (const { 0: address } of bare) links.push({ address, place });
    } else if (node.type === 'paragraph' || node.type === 'heading') {
      texts.push(
        joinPieces(
          (node.children ?? []).flatMap((child) => readPieces(child, body)),
          placeOf,
        ),
      );
    }
    const isNest = isNested || node.type === 'heading' || node.type === 'link';
    node.children?.forEach((child) => visit(child, isNest));
  };
  visit(parser.parse(body) as Node, false);
  return { components, code, links, texts };
}

/** Parts of Markdown whose words would escape the checks of prose. */
const unreadable = new Set(['html', 'code', 'inlineCode', 'image', 'imageReference']);

/** The parts of a syntax tree (mdast with MDX nodes) that are asked for here. */
type Node = {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly alt?: string | null;
  /** Of a link, or of the definition to which one refers. */
  readonly url?: string;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly offset?: number } };
};

function isComponent({ type }: Node): boolean {
  return type === 'mdxJsxFlowElement' || type === 'mdxJsxTextElement';
}

/** The text of a node, in pieces; emphasis and links are read through, all else without text is a placeholder. */
function readPieces(node: Node, body: string): Piece[] {
  if (node.type === 'text') return [locate(node.value ?? '', body, offsetOf(node))];
  if (node.children && node.children.length > 0)
    return node.children.flatMap((child) => readPieces(child, body));
  return [{ text: node.type === 'break' ? '\n' : placeholder, offsets: [offsetOf(node)] }];
}

function readAttributes(node: Node): Map<string, string> {
  return new Map(
    (node.attributes ?? []).map(({ name = '{…}', value }) => [name, typeof value === 'string' ? value : '']),
  );
}

function offsetOf({ position }: Node): number {
  return position?.start.offset ?? 0;
}
