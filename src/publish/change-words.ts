import type { Locale } from '../catalogue/locale.ts';
import { getMessages } from '../i18n/message.ts';
import type { Changes } from './changes.ts';

/** Says in a sentence what a version changed. */
export function sayChanges({ from, comparable, added, changed, withdrawn }: Changes, locale: Locale): string {
  const t = getMessages(locale);
  if (from === undefined) return t('publish.feed.first');
  if (!comparable) return t('publish.feed.rebuilt');
  const counts = { added: added.length, changed: changed.length, withdrawn: withdrawn.length };
  const none = Object.values(counts).every((count) => count === 0);
  return none ? t('publish.feed.same') : t('publish.feed.changes', counts);
}
