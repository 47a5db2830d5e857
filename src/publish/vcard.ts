import { encodeText } from './encode.ts';

/** A property of a vCard: its name, its parameters in order, and one text or the parts of a structured value (RFC 6350, 3.3). */
export type VcardProperty = {
  readonly name: string;
  readonly parameters?: Readonly<Record<string, string>>;
  /** `text` is escaped; `uri` stands as it is. */
  readonly value:
    { readonly text: string } | { readonly parts: readonly string[] } | { readonly uri: string };
};

/** The longest line, in octets without its end (RFC 6350, 3.2). */
const longestLine = 75;

/**
 * Gives a vCard 4.0 (RFC 6350). Written here and not by a library: the kept ones fold lines by characters, which makes lines of
 * Cyrillic twice as long as the standard allows and may part a surrogate pair.
 */
export function toVcard(properties: readonly VcardProperty[]): Uint8Array {
  const lines = ['BEGIN:VCARD', 'VERSION:4.0', ...properties.map(writeProperty), 'END:VCARD'];
  return encodeText(lines.map((line) => `${foldLine(line)}\r\n`).join(''));
}

function writeProperty({ name, parameters = {}, value }: VcardProperty): string {
  const written = Object.entries(parameters).map(([key, text]) => `;${key}=${text}`);
  return `${name}${written.join('')}:${writeValue(value)}`;
}

function writeValue(value: VcardProperty['value']): string {
  if ('uri' in value) return value.uri;
  return 'text' in value ? escapeText(value.text) : value.parts.map(escapeText).join(';');
}

function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Breaks a line between characters so that no piece is longer than the standard allows; each further piece begins with a space. */
function foldLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = encodeText(character).length;
    if (octets + size > longestLine) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}
