import type { APIRoute } from 'astro';
import { fileAddress } from '../i18n/address.ts';

/** Everybody may read everything; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(fileAddress('sitemap.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
