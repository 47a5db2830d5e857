import { createHash } from 'node:crypto';

/**
 * Gives the Content-Security-Policy of a page (https://www.w3.org/TR/CSP3/): nothing may be loaded but from the site itself,
 * and of what stands in the page only the scripts and styles that the build put there, known by their hashes.
 *
 * A page with a map of streets names their host among the sources of pictures, since a policy cannot change while the page is
 * open; nothing is asked of it before the reader presses the button.
 * @param bytes the finished page
 */
export function renderPolicy(bytes: Buffer): string {
  // A letter a byte: nothing that is sought here is beyond ASCII, and there is nothing to decode.
  const html = bytes.toString('latin1');
  const scripts = listInline(html, 'script').filter(
    ({ head }) => !/\b(?:src|type="application)[=/]/.test(head),
  );
  const styles = listInline(html, 'style');
  const streets = [...html.matchAll(/\bdata-tiles="(https:\/\/[^/"]+)\//g)].map(([, host = '']) => host);
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...hashAll(scripts)].join(' '),
    ['style-src', "'self'", ...hashAll(styles)].join(' '),
    ['img-src', "'self'", 'data:', 'blob:', ...new Set(streets)].join(' '),
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    ['trusted-types', ...listTrusted(html)].join(' '),
  ].join('; ');
}

/** What a page may make trusted of text, by the elements that need it; each is made in one place. */
const trusted: readonly (readonly [name: string, elements: readonly string[]])[] = [
  // browser/leaflet-markup.ts: the one attempt at markup of a map that moves.
  ['default', ['<region-map', '<centre-finder']],
  // browser/offline-copy.ts: the address of the service worker.
  ['offline', ['<offline-copy']],
];

function listTrusted(html: string): string[] {
  const names = trusted
    .filter(([, elements]) => elements.some((element) => html.includes(element)))
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
  /** What stands in it, a letter a byte. */
  readonly text: string;
};

/** Finds elements of one name. Sought from sign to sign: an expression would look at each letter of a page. */
function listInline(html: string, element: 'script' | 'style'): Inline[] {
  const found: Inline[] = [];
  const [opening, closing] = [`<${element}`, `</${element}>`];
  for (let at = html.indexOf(opening); at !== -1;) {
    const begin = html.indexOf('>', at) + 1;
    const end = html.indexOf(closing, begin);
    if (begin === 0 || end === -1) break;
    found.push({ head: html.slice(at, begin), text: html.slice(begin, end) });
    at = html.indexOf(opening, end);
  }
  return found;
}

/** Hashes of texts that many pages share; there are some dozens. */
const known = new Map<string, string>();

function hashAll(inline: readonly Inline[]): string[] {
  return [...new Set(inline.map(({ text }) => hash(text)))];
}

function hash(text: string): string {
  const found = known.get(text) ?? `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`;
  known.set(text, found);
  return found;
}
