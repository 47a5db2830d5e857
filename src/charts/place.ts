import type { Box } from './texture.ts';

/** A label that wants to stand near a point, with the boxes it could take, best first. */
export type Wish<T> = { readonly of: T; readonly boxes: readonly Box[] };

/** Gives each label the first of its boxes that touches nothing placed before and stays inside; labels without one are left out. */
export function placeLabels<T>(
  wishes: readonly Wish<T>[],
  inside: Box,
  taken: readonly Box[],
): { readonly of: T; readonly box: Box }[] {
  const occupied = [...taken];
  return wishes.flatMap(({ of, boxes }) => {
    const box = boxes.find((one) => isInside(one, inside) && !occupied.some((other) => overlaps(one, other)));
    if (!box) return [];
    occupied.push(box);
    return [{ of, box }];
  });
}

/**
 * Moves blocks apart so that none overlaps the next, keeping their order and as near to where they wanted to be as can be.
 * @returns the top of each block, in the order given
 */
export function spreadBlocks(
  blocks: readonly { readonly top: number; readonly height: number }[],
  from: number,
  to: number,
): number[] {
  const order = blocks.map((_, index) => index).sort((a, b) => (blocks[a]?.top ?? 0) - (blocks[b]?.top ?? 0));
  const tops = blocks.map((block) => block.top);
  let free = from;
  for (const index of order) {
    tops[index] = Math.max(tops[index] ?? 0, free);
    free = tops[index] + (blocks[index]?.height ?? 0);
  }
  let limit = to;
  for (const index of order.reverse()) {
    const height = blocks[index]?.height ?? 0;
    tops[index] = Math.min(tops[index] ?? 0, limit - height);
    limit = tops[index];
  }
  return tops;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isInside(box: Box, outer: Box): boolean {
  return (
    box.x >= outer.x &&
    box.y >= outer.y &&
    box.x + box.width <= outer.x + outer.width &&
    box.y + box.height <= outer.y + outer.height
  );
}
