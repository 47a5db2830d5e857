/**
 * The kind of a page of the built site: what the address has in place of names counts as one kind. A kind that comes new is
 * there without being named.
 * @param page its path in the built site, with forward slashes
 * @example kindOf('kk/centres/region/abai/index.html') // => 'centres/region/*'
 */
export function kindOf(page: string): string {
  const [, ...parts] = page.replace(/\/?index\.html$/, '').split('/');
  if (parts.length === 0) return page.replace(/^(kk|ru)\b/, '');
  return parts.map((part, index) => (isName(parts, index) ? '*' : part)).join('/');
}

/** Words of addresses that are the same on every site, as against names from the data. */
const words = new Set(['region', 'type', 'group', 'settlement', 'topic', 'year', 'page', 'list']);

function isName(parts: readonly string[], index: number): boolean {
  return index > 0 && !words.has(parts[index] ?? '');
}
