import type { Locale } from '../catalogue/locale.ts';
import type { TableSchema } from '../catalogue/schema.ts';
import { getMessages } from '../i18n/message.ts';

/** Gives what a reader of a table must know to read it rightly: unknown values, rounding, contradictions, dates. */
export function listNotes({ fields }: TableSchema, locale: Locale): string[] {
  const t = getMessages(locale);
  const hasRole = (role: string) => fields.some((field) => field.role === role);
  return [
    t('publish.note.empty'),
    ...(hasRole('qualifier') ? [t('publish.note.qualifier')] : []),
    ...(hasRole('measure') && hasRole('source') ? [t('publish.note.conflict')] : []),
    ...(fields.some(({ codes }) => codes === 'periods') ? [t('publish.note.period')] : []),
  ];
}
