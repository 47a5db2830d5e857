/** What a crawl has seen. */
export type Crawl = {
  /** Addresses that were asked for, all of them below the base. */
  readonly visited: ReadonlySet<string>;
  /** What is wrong, and where it stands. */
  readonly wrong: readonly string[];
};

/** Where an address may stand: an attribute, a string that is no name in JSON, a function of CSS, an import, any text in full. */
const places =
  /\s(?:href|src|action)="([^"]*)"|["'`](\/[a-z_][^"'`\s<>\\]*)["'`](?!\s*:)|url\(["']?([^"')]+)|["'`](\.\/[^"'`\s]+\.(?:js|css))["'`]|(https?:\/\/[^"'`\s<>&)\\]+)/g;

/** Parts of addresses with which scripts compare the one of their page. */
const parts = new Set(['/_astro/', '/offline/']);

/** Names of datasets in RDF, and what the addresses of the API begin with: neither is a place where something is served. */
const name = /\/(?:data\/[a-z-]+|api\/v1\/?)$/;

const isText = /^(?:text\/|application\/(?:[a-z.+-]*(?:json|xml)|javascript|manifest)|image\/svg)/;

/**
 * Asks for every address that the site names anywhere (pages, styles, scripts, JSON, feeds, sitemap), beginning at some, as long as
 * it is one of the site: each must lie below the base and be answered.
 * @param served where the site is served, with the base: `http://localhost:1234/atlas/`
 * @param site the address of the site as its build was told it, without the base
 */
export async function crawl(served: string, site: string, first: readonly string[]): Promise<Crawl> {
  const { origin, pathname: base } = new URL(served);
  const queue = first.map((path) => `${base}${path}`);
  const visited = new Set(queue);
  const wrong: string[] = [];
  const take = (written: string, from: string): void => {
    const address = written.replaceAll('&amp;', '&');
    const url = URL.parse(address.replace(site, origin), origin + from);
    // With braces or a star it is a pattern of addresses.
    if (url?.origin !== origin || /[{}*]/.test(address) || parts.has(address)) return;
    if (!url.pathname.startsWith(base)) wrong.push(`${from}: ${address} is not below ${base}`);
    else if (!visited.has(url.pathname) && !name.test(url.pathname)) {
      visited.add(url.pathname);
      queue.push(url.pathname);
    }
  };
  const visit = async (path: string): Promise<void> => {
    const response = await fetch(origin + path);
    if (response.status !== 200) wrong.push(`${path}: ${response.status}`);
    const type = response.headers.get('content-type') ?? '';
    if (!isText.test(type)) return void (await response.arrayBuffer());
    // A contact card breaks its lines anywhere (RFC 6350, 3.2).
    const text = (await response.text()).replace(/\r\n[ \t]/g, '');
    for (const [, ...found] of text.matchAll(places))
      take(found.find((one) => one !== undefined) ?? '', path);
  };
  const work = async (): Promise<void> => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) await visit(path);
  };
  while (queue.length > 0) await Promise.all(Array.from({ length: 8 }, work));
  return { visited, wrong };
}
