import { locales, type Locale } from '../../catalogue/locale.ts';
import { parsePeriod } from '../../catalogue/period.ts';
import { getMessages } from '../../i18n/message.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { listNotes } from '../notes.ts';
import { licenceOf, pageUrl, tableDescriptions, tableTitles, type TableSubject } from '../subject.ts';
import { sayTogether } from '../wording.ts';
import type { TextSheet } from './sheet.ts';

type Line = TextSheet['lines'][number];

/** Gives the first sheet: what the file is, which sheets it has, how to read it; one language after the other. */
export function makeCover(subject: TableSubject, hasSources: boolean): TextSheet {
  return {
    name: sayTogether('publish.sheet.cover'),
    lines: locales.flatMap((locale) => sayCover(subject, hasSources, locale)),
  };
}

function sayCover(subject: TableSubject, hasSources: boolean, locale: Locale): Line[] {
  const t = getMessages(locale);
  const { descriptor } = subject.one;
  const { name, path } = licenceOf(subject);
  const updated = parsePeriod(descriptor.updated);
  const date = updated ? formatPeriod(locale, updated) : descriptor.updated;
  const frequency = t('dataset.frequency', { code: descriptor.updateFrequency });
  const lines = (...texts: readonly string[]): Line[] => texts.map((text) => ({ text }));
  return [
    { text: tableTitles(subject)[locale], heading: 1 },
    ...lines(
      tableDescriptions(subject)[locale],
      t('publish.cover.version', { version: descriptor.version, date }),
      t('publish.cover.frequency', { frequency }),
      t('publish.cover.licence', { name, url: path }),
      t('publish.cover.page', { url: pageUrl(subject, locale) }),
    ),
    { text: t('publish.cover.sheets'), heading: 2 },
    ...lines(
      t('publish.cover.sheet.data', { sheet: sayTogether('publish.sheet.data') }),
      t('publish.cover.sheet.dictionary', { sheet: sayTogether('publish.sheet.dictionary') }),
      ...(hasSources
        ? [t('publish.cover.sheet.sources', { sheet: sayTogether('publish.sheet.sources') })]
        : []),
    ),
    { text: t('publish.notes'), heading: 2 },
    ...lines(...listNotes(subject.table.schema, locale)),
  ];
}
