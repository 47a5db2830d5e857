import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** The folder of the built site. */
export const dist = join(import.meta.dirname, '..', '..', process.env['DIST'] ?? 'dist');

/** Every file of the built site, by its path with forward slashes. */
export const files: ReadonlySet<string> = new Set(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll('\\', '/'),
    ),
);

/** The pages, by path: `kk/map/index.html`. */
export const pages: readonly string[] = [...files].filter((file) => file.endsWith('.html')).sort();

/** The pages in one of the languages. */
export const localPages: readonly string[] = pages.filter((page) => /^(kk|ru)\//.test(page));

export function readText(file: string): string {
  return readFileSync(join(dist, file), 'utf8');
}

/** What the tests ask of a page, taken from it once: keeping 1 500 documents would take gigabytes. */
export type PageFacts = {
  readonly lang: string;
  readonly title: string;
  readonly headings: number;
  readonly ids: ReadonlySet<string>;
  /** Addresses of links and resources, as written. */
  readonly links: readonly { readonly href: string; readonly hreflang: string; readonly download: boolean }[];
  readonly resources: readonly string[];
  readonly alternates: ReadonlyMap<string, string>;
  readonly canonical: string;
  readonly figures: readonly { readonly at: string; readonly text: string; readonly href: string }[];
};

const known = new Map<string, PageFacts>();

/** Gives the facts of a page, parsed once. */
export function readPage(page: string): PageFacts {
  const facts = known.get(page) ?? parsePage(readText(page));
  known.set(page, facts);
  return facts;
}

function parsePage(html: string): PageFacts {
  const { document } = parseHTML(html);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
  return {
    lang: document.documentElement.getAttribute('lang') ?? '',
    title: document.querySelector('title')?.textContent ?? '',
    headings: all('h1').length,
    ids: new Set(all('[id]').map((element) => attribute(element, 'id'))),
    links: all('a[href]').map((element) => ({
      href: attribute(element, 'href'),
      hreflang: attribute(element, 'hreflang'),
      download: element.hasAttribute('download'),
    })),
    resources: [
      ...all('script[src], img[src]').map((element) => attribute(element, 'src')),
      ...all('link[rel=stylesheet], link[rel=icon], link[rel=preload]').map((element) =>
        attribute(element, 'href'),
      ),
    ],
    alternates: new Map(
      all('link[rel=alternate][hreflang]').map((element) => [
        attribute(element, 'hreflang'),
        attribute(element, 'href'),
      ]),
    ),
    canonical: attribute(document.querySelector('link[rel=canonical]') ?? document.documentElement, 'href'),
    figures: all('[data-figure]').map((element) => ({
      at: attribute(element, 'data-figure'),
      text: element.textContent?.trim() ?? '',
      href: attribute(element, 'href'),
    })),
  };
}

/** Gives the file that an address on the site names, from the page on which it stands. */
export function resolveFile(href: string, page: string): { file: string; fragment: string } {
  const url = new URL(href, `http://site/${page.replace(/index\.html$/, '')}`);
  const path = decodeURIComponent(url.pathname.slice(1));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return { file, fragment: decodeURIComponent(url.hash.slice(1)) };
}

/** True for an address on this site. */
export function isInternal(href: string): boolean {
  return !/^(https?:|mailto:|tel:|data:|geo:|sms:)/.test(href);
}
