/*
 * The service worker: keeps the directory for the times without a network. It asks the network first, for pages and data, so
 * that no reader is left with an old copy; a copy says of itself when it was kept. scripts/offline.ts puts the settings before
 * this text and writes both to sw.js; it imports nothing, for not every browser knows workers with imports.
 */

/** What the build knows of the site. */
export type WorkerSettings = {
  /** Changes with any of the files kept. */
  readonly version: string;
  /** Path of the site, with a slash at both ends. */
  readonly base: string;
  /** Kept from the first visit: addresses from the root. */
  readonly files: readonly string[];
  /** Languages, as they begin the addresses of pages. */
  readonly locales: readonly string[];
};

type Lasting = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Asking = Lasting & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
type Telling = Lasting & { readonly data: unknown };
type Worker = {
  readonly addEventListener: ((name: 'install' | 'activate', listen: (event: Lasting) => void) => void) &
    ((name: 'message', listen: (event: Telling) => void) => void) &
    ((name: 'fetch', listen: (event: Asking) => void) => void);
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
};

declare const settings: WorkerSettings;
declare const self: Worker;

/** Files of this version of the site; others of this name are of older ones. */
const current = `qoldau-${settings.version}`;

/** Pages that the reader has seen, over all versions; the oldest go when they are more than so many. */
const visited = 'qoldau-visited';
const mostVisited = 60;

/** A copy is shown when the network does not answer for so long, ms. */
const patience = 5000;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
/** A page tells its address when it was there before the worker. */
self.addEventListener('message', (event) => {
  const { data } = event;
  if (typeof data === 'string' && data.startsWith(settings.base)) event.waitUntil(fetchPage(data));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(settings.base)) return;
  const path = pathname.slice(settings.base.length);
  if (request.mode === 'navigate') event.respondWith(answerPage(event, path));
  else if (path.startsWith('_astro/')) event.respondWith(answerHashed(request));
  else if (settings.files.includes(pathname)) event.respondWith(answerData(request, pathname));
});

async function install(): Promise<void> {
  const cache = await caches.open(current);
  await Promise.all(
    settings.files.map(async (address) => {
      // The name of such a file holds a hash of its content: what an older version kept is good.
      const known = address.includes('/_astro/') ? await caches.match(address) : undefined;
      const response = known ?? (await fetch(address, { cache: 'no-cache' }));
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      await cache.put(address, await dated(response));
    }),
  );
  // Nothing is lost by it: pages come from the network as long as there is one.
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('qoldau-') && name !== current && name !== visited);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** A page comes from the network; else its copy, marked as one; else the page for the times without a network. */
async function answerPage(event: Asking, path: string): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  // Servers name no age for pages, and browsers guess one: only a question to the server tells what is new.
  const network = fetch(event.request, { cache: 'no-cache' }).then((response) => {
    if (response.ok) event.waitUntil(keepPage(pathname, response.clone()));
    return response;
  });
  const copy = await findCopy(pathname);
  const wait = copy ? pause(patience) : undefined;
  try {
    const response = await Promise.race(wait ? [network, wait] : [network]);
    if (response && (response.status < 500 || !copy)) return response;
  } catch {
    // No network: a copy will do.
  }
  network.catch(() => undefined);
  const [first = ''] = path.split('/');
  const locale = settings.locales.includes(first) ? first : settings.locales[0];
  const fallback = copy ?? (await caches.match(`${settings.base}${locale}/offline/`));
  return fallback ? marked(fallback) : Response.error();
}

async function fetchPage(address: string): Promise<void> {
  const response = await fetch(address);
  if (response.ok) await keepPage(address, response);
}

async function findCopy(address: string): Promise<Response | undefined> {
  const seen = await (await caches.open(visited)).match(address);
  return seen ?? (await caches.open(current)).match(address);
}

async function keepPage(address: string, response: Response): Promise<void> {
  const isKept = settings.files.includes(address);
  const cache = await caches.open(isKept ? current : visited);
  // Put in anew, so that it stands last.
  await cache.delete(address);
  await cache.put(address, await dated(response));
  if (isKept) return;
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - mostVisited)).map((key) => cache.delete(key)));
}

async function answerHashed(request: Request): Promise<Response> {
  const known = await caches.match(request);
  if (known) return known;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(current)).put(request, response.clone());
  return response;
}

async function answerData(request: Request, address: string): Promise<Response> {
  const cache = await caches.open(current);
  try {
    const response = await fetch(request, { cache: 'no-cache' });
    if (response.ok) await cache.put(address, await dated(response.clone()));
    return response;
  } catch (error) {
    const copy = await cache.match(address);
    if (copy) return copy;
    throw error;
  }
}

/** Writes on a response when it was kept. A new one is made, since one that came by a detour may not answer for a page. */
async function dated(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set('x-kept', new Date().toISOString());
  return new Response(await response.blob(), { headers });
}

/** Writes into a page that it is a copy, and of when. */
async function marked(copy: Response): Promise<Response> {
  const html = await copy.text();
  const kept = copy.headers.get('x-kept') ?? '';
  return new Response(html.replace('<html ', `<html data-kept="${kept}" `), { headers: copy.headers });
}

function pause(time: number): Promise<undefined> {
  return new Promise((resume) => setTimeout(() => resume(undefined), time));
}
