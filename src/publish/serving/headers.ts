/** Headers for some addresses. A path ends with `*` where everything below it is meant. */
export type HeaderRule = {
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
};

/** Powers of a browser that no page needs. Geolocation is asked for on a press, by the finder of centres. */
const unneeded = ['accelerometer', 'camera', 'display-capture', 'gyroscope', 'magnetometer', 'microphone'];
const unneededToo = ['midi', 'payment', 'publickey-credentials-get', 'usb', 'browsing-topics'];

/**
 * Gives the paths of what no other site may put into a frame: all pages but those made to be embedded.
 * @param files the files of the built site, from its root
 */
export function listUnframed(files: Iterable<string>): string[] {
  return listPages(files).filter((path) => !/^\/[a-z]{2}\/embed\//.test(path));
}

/**
 * Gives the paths of all pages in the languages, those made to be embedded included: what draws letters.
 * @param files the files of the built site, from its root
 */
export function listLettered(files: Iterable<string>): string[] {
  return listPages(files).filter((path) => /^\/[a-z]{2}\//.test(path));
}

/** All pages: those of a section of a language by the path of the section. */
function listPages(files: Iterable<string>): string[] {
  const paths = new Set<string>();
  for (const file of files) {
    const [first = '', second, ...rest] = file.split('/');
    if (second === undefined) paths.add(`/${first}`);
    else if (/^[a-z]{2}$/.test(first))
      paths.add(rest.length > 0 ? `/${first}/${second}/*` : `/${first}/${second}`);
  }
  // A folder is asked for by its name, and answered with its index.html.
  const pages = [...paths].flatMap((path) =>
    path.endsWith('/index.html') ? [path, path.slice(0, -'index.html'.length)] : [path],
  );
  return pages.filter((path) => /(?:\/|\*|\.html)$/.test(path)).sort();
}

/**
 * Gives the value of `Link` that lets a browser fetch letters before it has read the page that needs them, and a host send
 * them ahead as early hints (https://html.spec.whatwg.org/multipage/links.html#link-type-preload).
 * @param fonts addresses of the files that each page preloads
 */
export function linkLetters(fonts: readonly string[]): string {
  return fonts.map((font) => `<${font}>; rel=preload; as=font; crossorigin`).join(', ');
}

/**
 * Gives the headers that a server should send beside what stands in the pages themselves (their policy, see policy.ts). No two
 * rules give one address the same header, since hosts join such values in different ways.
 * @param unframed see listUnframed
 * @param lettered see listLettered; with the letters to link to, see linkLetters
 */
export function listHeaderRules(
  unframed: readonly string[],
  lettered: { readonly paths: readonly string[]; readonly link: string },
): HeaderRule[] {
  return [
    {
      paths: ['/*'],
      headers: {
        'X-Content-Type-Options': 'nosniff',
        // Enough for a host of street tiles to know which site asks, as its rules want, and not which page.
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': [
          ...[...unneeded, ...unneededToo].map((power) => `${power}=()`),
          'geolocation=(self)',
        ].join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Strict-Transport-Security': 'max-age=31536000',
      },
    },
    {
      // Only pages made to be embedded may stand in a frame of another site.
      paths: unframed,
      headers: { 'Content-Security-Policy': "frame-ancestors 'self'", 'X-Frame-Options': 'SAMEORIGIN' },
    },
    { paths: lettered.paths, headers: { Link: lettered.link } },
    {
      // Open data may be read by the pages of any site.
      paths: ['/data/*', '/api/*'],
      headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
    },
    // The names of these files hold a hash of their content.
    { paths: ['/_astro/*'], headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ];
}

/** Gives the headers of one address. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter(({ paths }) => paths.some((one) => matches(path, one))).map(({ headers }) => headers),
  );
}

function matches(path: string, rule: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}
