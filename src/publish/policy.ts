import { hash } from 'node:crypto';

/**
 * Gives the Content-Security-Policy of a page (https://www.w3.org/TR/CSP3/): nothing may be loaded but from the site itself,
 * and of what stands in the page only the scripts and styles that the build put there, known by their hashes.
 *
 * A page with a map of streets names their host among the sources of pictures, since a policy cannot change while the page is
 * open; nothing is asked of it before the reader presses the button.
 * @param bytes the finished page
 */
export function renderPolicy(bytes: Buffer): string {
  const scripts = listInline(bytes, 'script').filter(
    ({ head }) => !/\b(?:src|type="application)[=/]/.test(head),
  );
  const styles = listInline(bytes, 'style');
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...hashAll(scripts)].join(' '),
    ['style-src', "'self'", ...hashAll(styles)].join(' '),
    ['img-src', "'self'", 'data:', 'blob:', ...listStreets(bytes)].join(' '),
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    ['trusted-types', ...listTrusted(bytes)].join(' '),
  ].join('; ');
}

/** What a page may make trusted of text, by the elements that need it; each is made in one place. */
const trusted: readonly (readonly [name: string, elements: readonly string[]])[] = [
  // browser/leaflet-markup.ts: the one attempt at markup of a map that moves.
  ['default', ['<region-map', '<centre-finder']],
  // browser/offline-copy.ts: the address of the service worker.
  ['offline', ['<offline-copy']],
];

function listTrusted(page: Buffer): string[] {
  const names = trusted
    .filter(([, elements]) => elements.some((element) => page.includes(element)))
    .map(([name]) => name);
  return names.length > 0 ? names : ["'none'"];
}

/** Puts a policy into a page, before anything that it governs. */
export function addPolicy(page: Buffer): Buffer<ArrayBuffer> {
  const head = '<meta charset="utf-8">';
  const at = page.indexOf(head);
  if (at === -1) throw new Error(`no ${head} in the page: its policy has no place`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${renderPolicy(page)}">`;
  const end = at + head.length;
  return Buffer.concat([page.subarray(0, end), Buffer.from(meta), page.subarray(end)]);
}

/** An element that holds code. */
type Inline = {
  /** Its name and attributes. */
  readonly head: string;
  /** What stands in it. */
  readonly text: Buffer;
};

/** Finds elements of one name. Sought from sign to sign among the bytes: there is nothing to decode, and no letter to look at. */
function listInline(page: Buffer, element: 'script' | 'style'): Inline[] {
  const found: Inline[] = [];
  const [opening, closing] = [`<${element}`, `</${element}>`];
  for (let at = page.indexOf(opening); at !== -1;) {
    const begin = page.indexOf('>', at) + 1;
    const end = page.indexOf(closing, begin);
    if (begin === 0 || end === -1) break;
    found.push({ head: page.toString('utf8', at, begin), text: page.subarray(begin, end) });
    at = page.indexOf(opening, end);
  }
  return found;
}

/** Hosts of the maps of streets in a page. */
function listStreets(page: Buffer): Set<string> {
  const opening = ' data-tiles="';
  const hosts = new Set<string>();
  for (let at = page.indexOf(opening); at !== -1; at = page.indexOf(opening, at + 1)) {
    const begin = at + opening.length;
    const address = page.toString('utf8', begin, page.indexOf('"', begin));
    const host = /^(https:\/\/[^/"]+)\//.exec(address)?.[1];
    if (host) hosts.add(host);
  }
  return hosts;
}

function hashAll(inline: readonly Inline[]): string[] {
  return [...new Set(inline.map(({ text }) => `'sha256-${hash('sha256', text, 'base64')}'`))];
}
