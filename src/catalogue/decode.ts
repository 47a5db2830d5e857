import type { Report } from './report.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Gives a file's text without a byte-order mark; undefined, with an issue, when it is empty or not UTF-8. */
export function decodeText(bytes: Uint8Array, report: Report): string | undefined {
  if (bytes.length === 0) {
    report('file/empty');
    return undefined;
  }
  try {
    const text = decoder.decode(bytes);
    if (text.includes('\0')) throw new TypeError('a NUL character');
    return text;
  } catch {
    report('file/encoding');
    return undefined;
  }
}
