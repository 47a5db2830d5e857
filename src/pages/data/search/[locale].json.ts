import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../catalogue/current.ts';
import { locales, type Locale } from '../../../catalogue/locale.ts';
import { listPages } from '../../../components/search/list-pages.ts';
import { getLanguage } from '../../../i18n/language.ts';
import { makeSiteData } from '../../../site-search/list.ts';
import { sendSiteData } from '../../../site-search/thing.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const [catalogue, language] = [getCatalogue(), getLanguage(locale)];
  const data = makeSiteData(catalogue, language, await listPages(catalogue, language));
  return new Response(JSON.stringify(sendSiteData(data)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
