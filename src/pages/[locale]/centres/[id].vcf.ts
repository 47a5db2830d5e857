import type { APIRoute } from 'astro';
import type { CentreRow } from '../../../catalogue/centre.ts';
import { getCatalogue } from '../../../catalogue/current.ts';
import { locales, type Locale } from '../../../catalogue/locale.ts';
import { getLanguage } from '../../../i18n/language.ts';
import { toCentreVcard } from '../../../publish/centre-vcard.ts';
import { getWhole } from '../../../publish/current.ts';

export function getStaticPaths() {
  return locales.flatMap((locale) =>
    [...getCatalogue().centres.values()].map((row) => ({
      params: { locale, id: row.id },
      props: { locale, row },
    })),
  );
}

export const GET: APIRoute<{ locale: Locale; row: CentreRow }> = ({ props: { locale, row } }) => {
  const { catalogue, site } = getWhole();
  const bytes = new Uint8Array(toCentreVcard(catalogue, row, getLanguage(locale), site));
  return new Response(bytes, { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
};
