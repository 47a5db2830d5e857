import type { CDPSession, Page } from 'playwright-core';

type Seen = {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
};

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Roles that are heard by their name alone, in which the browser puts a space between boxes. */
const named = new Set(['button', 'image']);

/**
 * Finds pairs of texts that a screen reader says as one word though a reader sees them apart: neighbours in the accessibility tree with
 * neither a space between them nor a role of their own. Boxes beside each other (flex, grid) look apart without any space.
 * @returns what is said, with its joint marked: `245–318|3 региона`
 */
export async function findGlued(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map<string, Seen>(nodes.map((node) => [node.nodeId, node]));
  const found: string[] = [];
  for (const node of nodes) {
    if (node.ignored || named.has(String(node.role?.value))) continue;
    const texts = heard(node, byId);
    for (const [at, text] of texts.entries()) {
      const next = texts[at + 1];
      if (!next || !isGlued(say(text), say(next))) continue;
      if (await lookApart(client, text, next))
        found.push(`${say(text).slice(-30)}|${say(next).slice(0, 30)}`);
    }
  }
  await client.detach();
  return found;
}

/** What a node holds for assistive technology: children that are hidden from it hand on their own. */
function heard(node: Seen, byId: ReadonlyMap<string, Seen>): Seen[] {
  return (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    if (!child) return [];
    return child.ignored ? heard(child, byId) : [child];
  });
}

const say = ({ name }: Seen): string => String(name?.value ?? '');

const isText = ({ role }: Seen): boolean => role?.value === 'StaticText';

function isGlued(before: string, after: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

async function lookApart(client: CDPSession, before: Seen, after: Seen): Promise<boolean> {
  if (!isText(before) || !isText(after)) return false;
  const one = await measure(client, before);
  const other = await measure(client, after);
  if (!one || !other) return false;
  const sameLine = one.top < other.bottom && other.top < one.bottom;
  return !sameLine || other.left - one.right > 1;
}

async function measure(client: CDPSession, { backendDOMNodeId }: Seen): Promise<Box | undefined> {
  if (backendDOMNodeId === undefined) return undefined;
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId });
  const { objectId } = object;
  if (objectId === undefined) return undefined;
  const { result } = await client.send('Runtime.callFunctionOn', {
    objectId,
    returnByValue: true,
    functionDeclaration: `function () {
      const range = document.createRange();
      range.selectNode(this);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    }`,
  });
  return result.value as Box;
}
