import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { letters } from './scripts/letters.ts';
import { offline } from './scripts/offline.ts';
import { finishPages } from './scripts/finish-pages.ts';
import { markLanguages } from './src/components/articles/mark-languages.ts';

/** SITE_URL: where the site will be served, for canonical and hreflang links. BASE_PATH: a path below it. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  // Styles stand in the page: one request less before anything is painted. Scripts are files, as the policy asks.
  build: { format: 'directory', inlineStylesheets: 'always' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { processor: satteri({ hastPlugins: [markLanguages] }) },
  integrations: [letters(), mdx(), finishPages(), offline()],
  // Beside the project and not in node_modules, which copies of the project may share.
  cacheDir: './.astro/cache',
  devToolbar: { enabled: false },
});
