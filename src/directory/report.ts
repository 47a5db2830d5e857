import type { Language } from '../i18n/language.ts';

/** What a reader tells when something in an entry is wrong: a subject and the beginning of a text, filled in so far as the page knows. */
export type MistakeReport = { readonly subject: string; readonly body: string };

/**
 * Gives the report of a mistake in an entry.
 * @param page full address of the entry's page
 */
export function writeReport(
  { id, heading, page }: { readonly id: string; readonly heading: string; readonly page: string },
  { t }: Language,
): MistakeReport {
  return {
    subject: t('entry.report.subject', { heading }),
    body: t('entry.report.body', { id, page }),
  };
}

/** Gives the address that opens a report as a letter (RFC 6068: line breaks are CRLF, spaces are %20). */
export function mailAddress(to: string, { subject, body }: MistakeReport): string {
  const write = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${write(subject)}&body=${write(body)}`;
}

/**
 * Gives the address for reports from the configuration; undefined where none is set.
 * Throws when what is set is no e-mail address.
 */
export function parseReportAddress(setting: string | undefined): string | undefined {
  const address = setting?.trim() ?? '';
  if (address === '') return undefined;
  if (!/^[^\s@,;?&]+@[^\s@,;?&]+\.[^\s@,;?&]+$/.test(address))
    throw new Error(`REPORT_EMAIL=${address}: not an e-mail address → write name@host, or leave it out`);
  return address;
}
