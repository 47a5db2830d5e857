/** A token of JSON (RFC 8259) with the space before it: a mark, a string, or another value. */
const token =
  /[\t\n\r ]*(?:([{}[\]:,])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/** What a value may begin with: an object, a list, a string or another value. */
const value = '{[sv';

/**
 * Gives the offset at which a text stops being JSON; the text's length when it only ends too early. `JSON.parse` tells the
 * place of some errors and not of others.
 */
export function findJsonError(text: string): number {
  const open: string[] = [];
  let allowed = value;
  let offset = 0;
  while (allowed !== '') {
    token.lastIndex = offset;
    const match = token.exec(text);
    const [, mark, string] = match ?? [];
    const kind = mark ?? (string === undefined ? 'v' : 's');
    if (!match || !allowed.includes(kind)) return skipSpace(text, offset);
    if (kind === '{' || kind === '[') open.push(kind);
    if (kind === '}' || kind === ']') open.pop();
    const isKey = kind === 's' && allowed.startsWith('s');
    allowed = isKey ? ':' : allowedAfter(kind, open.at(-1));
    offset = token.lastIndex;
  }
  return skipSpace(text, offset);
}

/** What may follow a token inside an object, a list or neither; keys of an object stand first, so that they are known from strings. */
function allowedAfter(kind: string, inside: string | undefined): string {
  if (kind === '{') return 's}';
  if (kind === '[') return `${value}]`;
  if (kind === ':') return value;
  if (kind === ',') return inside === '{' ? 's' : value;
  if (inside === undefined) return '';
  return inside === '{' ? ',}' : ',]';
}

function skipSpace(text: string, offset: number): number {
  const space = /[\t\n\r ]*/y;
  space.lastIndex = offset;
  space.exec(text);
  return space.lastIndex;
}
