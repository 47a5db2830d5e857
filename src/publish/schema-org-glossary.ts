import type { ExplainedTerm } from '../catalogue/glossary.ts';
import type { Locale } from '../catalogue/locale.ts';
import { pageAddress } from '../i18n/address.ts';
import { getMessages } from '../i18n/message.ts';

/** The terms that are told, and where the site stands. */
export type GlossarySubject = { readonly terms: readonly ExplainedTerm[]; readonly site: URL };

/** Gives the glossary as search engines know one (https://schema.org/DefinedTermSet), in the language of its page. */
export function describeGlossary({ terms, site }: GlossarySubject, locale: Locale): Record<string, unknown> {
  const t = getMessages(locale);
  const url = new URL(pageAddress(locale, 'glossary'), site).href;
  const set = `${url}#glossary`;
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': set,
    url,
    name: t('glossary.title'),
    description: t('glossary.description'),
    inLanguage: locale,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    hasDefinedTerm: terms.map(({ id, label, short, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': `${url}#${id}`,
      url: `${url}#${id}`,
      termCode: id,
      name: label[locale],
      ...(short?.[locale] ? { alternateName: short[locale] } : {}),
      description: definition[locale],
      inDefinedTermSet: { '@id': set },
    })),
  };
}
