import { createHash } from 'node:crypto';

/**
 * Gives the UUID of a name within a namespace: version 5 of RFC 9562, so that the same name has the same UUID in every build.
 * @example nameUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com') // => '2ed6657d-e927-568b-95e1-2665a8aea6a2'
 */
export function nameUuid(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The namespace of everything in the directory; it never changes, for the identifiers of all published records follow from it. */
const directoryNamespace = 'c1b0d0a6-6c1e-4f0e-9d55-0a8f4d7f2b61';

/** Gives the UUID of a record of the directory: `recordUuid('service', 'semey-home')`. */
export function recordUuid(table: string, id: string): string {
  return nameUuid(directoryNamespace, `${table}/${id}`);
}
