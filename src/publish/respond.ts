import type { SiteFile } from './site-file.ts';

/** Gives a file as an endpoint answers with it. */
export async function respondWith({
  toBytes,
  mediaType,
}: Pick<SiteFile, 'toBytes' | 'mediaType'>): Promise<Response> {
  return new Response(new Uint8Array(await toBytes()), { headers: { 'Content-Type': mediaType } });
}

/** Gives the parts of a file's path below a folder: `['population', 'population.csv']`. */
export function partsBelow(folder: string, { path }: Pick<SiteFile, 'path'>): string[] {
  return path.slice(folder.length + 1).split('/');
}
