import { locales } from '../catalogue/locale.ts';
import { getMessages } from '../i18n/message.ts';
import { licenceOf, pageUrl, type PackageSubject } from './subject.ts';

/** Gives the terms of use of a package in every language, with the address of the licence's full text. */
export function toLicence(subject: PackageSubject): string {
  const { name, title, path } = licenceOf(subject);
  const parts = locales.map((locale) => {
    const t = getMessages(locale);
    const said = { title: subject.one.descriptor.titles[locale], name, site: t('site.name') };
    return [
      t('publish.licence.terms', said),
      t('publish.licence.link', { url: pageUrl(subject, locale) }),
      t('publish.licence.full', { url: path }),
    ].join('\n');
  });
  return `${[`${title} (${name})`, ...parts].join('\n\n')}\n`;
}
