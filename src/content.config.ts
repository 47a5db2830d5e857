import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

/** Articles, rendered from the files that the catalogue has checked; ids are `<slug>/<locale>`. */
const articles = defineCollection({
  loader: glob({ base: './src/content/articles', pattern: '*/*.mdx' }),
  schema: z.object({ title: z.string(), summary: z.string() }),
});

/** Long texts of the site itself (about, methodology); ids are `<page>/<locale>`. */
const pages = defineCollection({
  loader: glob({ base: './src/content/pages', pattern: '*/*.mdx' }),
  schema: z.object({
    title: z.string(),
    /** For the head of the page and for search engines. */
    description: z.string(),
    /** The first paragraph, set larger. */
    lede: z.string(),
  }),
});

export const collections = { articles, pages };
