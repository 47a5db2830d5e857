import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../catalogue/current.ts';
import { locales, type Locale } from '../../../catalogue/locale.ts';
import { sendFinderData } from '../../../directory/finder/data.ts';
import { makeFinderData } from '../../../directory/finder/make.ts';
import { getLanguage } from '../../../i18n/language.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(JSON.stringify(sendFinderData(makeFinderData(getCatalogue(), getLanguage(locale)))), {
    headers: { 'Content-Type': 'application/json' },
  });
