import { parsePeriod } from '../catalogue/period.ts';
import type { Locale } from '../catalogue/locale.ts';
import { getMessages } from '../i18n/message.ts';
import { formatPeriod } from '../i18n/period.ts';
import { citeBook } from './cite.ts';
import { toCitation } from './citation.ts';
import { listNotes } from './notes.ts';
import { licenceOf, pageUrl, tableTitles, type PackageSubject } from './subject.ts';

/** Gives what a person reads first in an archive, in one language, as Markdown: what it is, its files, columns, notes, how to cite it. */
export function toReadme(subject: PackageSubject, hasSources: boolean, locale: Locale): string {
  const t = getMessages(locale);
  const { descriptor, tables } = subject.one;
  const { name, path } = licenceOf(subject);
  const updated = parsePeriod(descriptor.updated);
  const date = updated ? formatPeriod(locale, updated) : descriptor.updated;
  const files = [
    ...tables.map((table) =>
      t('publish.readme.table', {
        file: `${table.name}.csv`,
        title: tableTitles({ ...subject, table })[locale],
      }),
    ),
    t('publish.readme.descriptor'),
    ...(hasSources ? [t('publish.readme.sources')] : []),
    t('publish.readme.licence'),
  ];
  const notes = [...new Set(tables.flatMap(({ schema }) => listNotes(schema, locale)))];
  const parts = [
    `# ${descriptor.titles[locale]}`,
    descriptor.descriptions[locale],
    list([
      t('publish.cover.version', { version: descriptor.version, date }),
      t('publish.cover.licence', { name, url: path }),
      t('publish.cover.page', { url: pageUrl(subject, locale) }),
    ]),
    `## ${t('publish.readme.files')}`,
    list(files),
    ...describeTables(subject, locale),
    `## ${t('publish.notes')}`,
    list(notes),
    `## ${t('publish.readme.cite')}`,
    citeBook(toCitation(subject), locale),
  ];
  return `${parts.join('\n\n')}\n`;
}

function describeTables(subject: PackageSubject, locale: Locale): string[] {
  const t = getMessages(locale);
  return subject.one.tables.flatMap((table) => [
    `## ${t('publish.readme.fields', { title: tableTitles({ ...subject, table })[locale] })}`,
    [
      `| ${t('publish.readme.field')} | ${t('publish.readme.meaning')} |`,
      '| --- | --- |',
      ...table.schema.fields.map(({ name, titles, descriptions }) => {
        const meaning = [titles[locale], ...(descriptions ? [descriptions[locale]] : [])].join('. ');
        // A bar would end the cell.
        return `| \`${name}\` | ${meaning.replaceAll('|', '\\|')} |`;
      }),
    ].join('\n'),
  ]);
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
