/** Where street tiles come from when the reader asks for them. */
export type TileSource = {
  /** Address of a tile with `{z}`, `{x}` and `{y}`. */
  readonly url: string;
  /** The host that learns of the request, as readers are told. */
  readonly host: string;
  /** Whom the map thanks; undefined for OpenStreetMap, whose credit the site words in both languages. */
  readonly attribution: string | undefined;
};

const openStreetMap = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';

/**
 * Gives the source of street tiles that the environment names: TILE_URL and TILE_ATTRIBUTION, else OpenStreetMap.
 * Throws on an address that no map can be made of.
 */
export function getTileSource(env: Readonly<Record<string, string | undefined>> = process.env): TileSource {
  const url = env['TILE_URL'] ?? openStreetMap;
  const own = env['TILE_ATTRIBUTION'];
  for (const part of ['{z}', '{x}', '{y}']) {
    if (!url.includes(part)) throw new Error(`TILE_URL=${url} lacks ${part} → for example ${openStreetMap}`);
  }
  if (!URL.canParse(url) || !url.startsWith('https:')) {
    throw new Error(`TILE_URL=${url} is no https address → for example ${openStreetMap}`);
  }
  const { host } = new URL(url);
  const isOwn = url !== openStreetMap;
  if (isOwn && !own)
    throw new Error(`TILE_URL is set, TILE_ATTRIBUTION is not → name whom ${host} wants thanked`);
  return { url, host, attribution: isOwn ? own : undefined };
}
