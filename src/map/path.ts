import type { Place } from './simplify.ts';

/**
 * Gives a closed line as path text in tenths, each point relative to the one before: half the length of absolute ones.
 * Positions are rounded before they are subtracted, so that errors do not add up and neighbours meet.
 * @example closedPath([[0, 0], [2, 0], [2, 1.5], [0, 0]]) // => 'M0 0l2 0 0 1.5z'
 */
export function closedPath(ring: readonly Place[]): string {
  return `${openPath(ring.slice(0, -1))}z`;
}

/** Gives a line as path text, in the same way. */
export function openPath(line: readonly Place[]): string {
  const tenths = line.map(([x, y]): Place => [Math.round(x * 10), Math.round(y * 10)]);
  const steps: string[] = [];
  for (const [index, [x, y]] of tenths.entries()) {
    const [fromX, fromY] = tenths[index - 1] ?? [0, 0];
    if (index > 0 && x === fromX && y === fromY) continue;
    steps.push(`${write(x - fromX)} ${write(y - fromY)}`);
  }
  const [start = '0 0', ...rest] = steps;
  return rest.length === 0 ? `M${start}` : `M${start}l${rest.join(' ')}`;
}

function write(tenths: number): string {
  return String(tenths / 10 + 0).replace(/^(-?)0\./, '$1.');
}
