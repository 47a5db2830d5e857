/** Gives text as UTF-8 bytes. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Gives a value as indented JSON, for files that people open too. */
export function encodeJson(value: unknown): Uint8Array {
  return encodeText(`${JSON.stringify(value, null, 2)}\n`);
}

/** Gives a value as JSON without spaces, for large files that programs read. */
export function encodeCompactJson(value: unknown): Uint8Array {
  return encodeText(`${JSON.stringify(value)}\n`);
}
