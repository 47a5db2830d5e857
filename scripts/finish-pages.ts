import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getCatalogue } from '../src/catalogue/current.ts';
import { addPolicy } from '../src/publish/policy.ts';
import { datePages, toSitemap } from '../src/publish/sitemap.ts';
import { readHead, type PageHead } from './page-head.ts';

/**
 * Gives every built page its policy, and writes sitemap.xml of the pages that are there, as each of them names itself and its
 * languages. Both are done with the bytes of a page on their way to the disk: as a middleware and as a reading of all files
 * after the build they took a third of the time of a page. While the site is being worked on, pages have no policy.
 */
export function finishPages(): AstroIntegration {
  const heads = new Map<string, PageHead>();
  let base = '/';
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => ({
          ...own,
          async render(request, options) {
            const made = await own.render(request, options);
            const response = made instanceof Response ? made : made.response;
            if (!response.headers.get('content-type')?.startsWith('text/html')) return made;
            const page = Buffer.from(await response.arrayBuffer());
            const { pathname } = new URL(request.url);
            const head = readHead(page, pathname);
            if (head) heads.set(pathname.slice(base.length), head);
            const { status, headers } = response;
            return new Response(addPolicy(page), { status, headers });
          },
        })),
      'astro:build:done': ({ dir }) => {
        const dates = datePages(getCatalogue());
        const pages = [...heads].map(([path, head]) => ({ ...head, modified: dates.get(path) }));
        writeFileSync(join(fileURLToPath(dir), 'sitemap.xml'), toSitemap(pages));
      },
    },
  };
}
