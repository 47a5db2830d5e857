import type { Report } from '../../report.ts';
import type { TextCell } from './cells.ts';

/** Services where anybody opens a mailbox for nothing. */
const freeHosts = new Set([
  'mail.ru',
  'bk.ru',
  'inbox.ru',
  'list.ru',
  'internet.ru',
  'mail.kz',
  'yandex.ru',
  'yandex.kz',
  'yandex.com',
  'ya.ru',
  'rambler.ru',
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'icloud.com',
  'me.com',
  'proton.me',
  'protonmail.com',
]);

/** Words of organisations, as mail addresses spell them. */
const organisationWord =
  /cent(?:er|re?)|ortal[yi]|kgu|kkm|kmm|cossu|msu|reab|fond|fund|qory|kory|info|office|priem|kamkor|qamqor|dom|uyi|club|union|soyuz|birlestig|otdel|social|sobes|pmpk|kppk/;

/** A word of an entry's id is long enough to mean the organisation. */
const shortestWord = 4;

/**
 * Checks that a mailbox at a free service bears the name of its organisation: a word of the entry's id or one for an organisation.
 * @param places ids of settlements: the name of a town is not the name of an organisation
 */
export function checkMail(
  { text, field, row, place }: TextCell,
  places: ReadonlySet<string>,
  report: Report,
): void {
  if (field.format !== 'email') return;
  const [local = '', host = ''] = text.toLowerCase().split('@');
  if (!freeHosts.has(host) || organisationWord.test(local)) return;
  const words = row.split('-').filter((word) => word.length >= shortestWord && !places.has(word));
  if (!words.some((word) => local.includes(word))) report('personal/mail', place, { found: text });
}
