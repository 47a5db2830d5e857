/** Prints a table, the columns under each other; the first row is the head. */
export function writeTable(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  console.log(`\n${title}`);
  for (const row of rows)
    console.log(`  ${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')}`);
}

/** The slope of a line through points on scales of logarithms: 1 where what is measured grows as the size does. */
export function getSlope(points: readonly (readonly [size: number, measured: number])[]): number {
  const logs = points.map(([size, measured]) => [Math.log(size), Math.log(measured)] as const);
  const mean = (axis: 0 | 1): number => logs.reduce((sum, point) => sum + point[axis], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const products = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return products / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** Gives a table as Markdown; all columns but the first hold numbers, set to the right. */
export function toMarkdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map(line).join('\n');
}
