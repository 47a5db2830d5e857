import { generateAtomFeed } from 'feedsmith';
import type { Locale } from '../catalogue/locale.ts';
import { getMessages } from '../i18n/message.ts';
import { sayChanges } from './change-words.ts';
import type { Changes } from './changes.ts';
import { encodeText } from './encode.ts';
import { listChanges, type HistorySubject, type WholeSubject } from './history.ts';
import { dataUrl, pageUrl } from './subject.ts';
import { isVersioned } from './version.ts';

/** Gives the name of the feed of data changes in a language. */
export function feedFile(locale: Locale): string {
  return `changes.${locale}.atom`;
}

/** Gives the feed of data changes as Atom: an entry for each version of each package, newest first. */
export function toChangesFeed(subject: WholeSubject, locale: Locale): Uint8Array {
  const { catalogue, site } = subject;
  const t = getMessages(locale);
  const entries = catalogue.packages
    .map((one) => ({ ...subject, one }))
    .filter(isVersioned)
    .flatMap((one) => listChanges(one).map((changes) => describeEntry(one, changes, locale)))
    .sort((a, b) => b.updated.getTime() - a.updated.getTime() || (a.id < b.id ? -1 : 1));
  const address = dataUrl(site, feedFile(locale));
  return encodeText(
    generateAtomFeed(
      {
        id: address,
        title: { value: t('publish.feed.title') },
        subtitle: { value: t('publish.feed.subtitle') },
        updated: entries[0]?.updated ?? new Date(0),
        authors: [{ name: t('site.name') }],
        links: [{ rel: 'self', href: address, type: 'application/atom+xml', hreflang: locale }],
        xml: { lang: locale },
        entries,
      },
      { strict: true },
    ),
  );
}

function describeEntry(subject: HistorySubject, changes: Changes, locale: Locale) {
  const { name, titles } = subject.one.descriptor;
  const title = getMessages(locale)('publish.feed.entry', { title: titles[locale], version: changes.to });
  return {
    id: dataUrl(subject.site, name, 'v', changes.to, 'datapackage.json'),
    title: { value: title },
    updated: new Date(`${changes.date}T00:00:00Z`),
    links: [
      { rel: 'alternate', href: pageUrl(subject, locale), type: 'text/html', hreflang: locale },
      { rel: 'related', href: dataUrl(subject.site, name, 'changes.json'), type: 'application/json' },
    ],
    summary: { value: sayChanges(changes, locale) },
  };
}
