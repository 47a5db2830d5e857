import { createHash } from 'node:crypto';

/**
 * Gives the Content-Security-Policy of a page (https://www.w3.org/TR/CSP3/): nothing may be loaded but from the site itself,
 * and of what stands in the page only the scripts and styles that the build put there, known by their hashes.
 *
 * A page with a map of streets names their host among the sources of pictures, since a policy cannot change while the page is
 * open; nothing is asked of it before the reader presses the button.
 * @param html the finished page
 */
export function renderPolicy(html: string): string {
  const scripts = hashInline(
    html,
    /<script(?![^>]*\b(?:src|type="application)[=/])[^>]*>([\s\S]*?)<\/script>/g,
  );
  const styles = hashInline(html, /<style[^>]*>([\s\S]*?)<\/style>/g);
  const streets = [...html.matchAll(/\bdata-tiles="(https:\/\/[^/"]+)\//g)].map(([, host = '']) => host);
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...scripts].join(' '),
    ['style-src', "'self'", ...styles].join(' '),
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
const trusted: readonly (readonly [name: string, elements: RegExp])[] = [
  // browser/leaflet-markup.ts: the one attempt at markup of a map that moves.
  ['default', /<(?:region-map|centre-finder)\b/],
  // browser/offline-copy.ts: the address of the service worker.
  ['offline', /<offline-copy\b/],
];

function listTrusted(html: string): string[] {
  const names = trusted.filter(([, elements]) => elements.test(html)).map(([name]) => name);
  return names.length > 0 ? names : ["'none'"];
}

/** Puts a policy into a page, before anything that it governs. */
export function addPolicy(html: string): string {
  const head = '<meta charset="utf-8">';
  const meta = `<meta http-equiv="Content-Security-Policy" content="${renderPolicy(html)}">`;
  if (!html.includes(head)) throw new Error(`no ${head} in the page: its policy has no place`);
  return html.replace(head, head + meta);
}

/** Hashes of texts that many pages share; there are some dozens. */
const known = new Map<string, string>();

function hashInline(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, text = '']) => hash(text)))];
}

function hash(text: string): string {
  const found = known.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  known.set(text, found);
  return found;
}
