import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../catalogue/locale.ts';
import { localeTag } from './tag.ts';

type Site = typeof import('./kk/site.json');
type Charts = typeof import('./kk/charts.json');
type MapMessages = typeof import('./kk/map.json');
type Directory = typeof import('./kk/directory.json');
type Finder = typeof import('./kk/finder.json');
type Offline = typeof import('./kk/offline.json');
type Entry = typeof import('./kk/entry.json');
type Compare = typeof import('./kk/compare.json');
type Data = typeof import('./kk/data.json');
type Api = typeof import('./kk/api.json');
type Articles = typeof import('./kk/articles.json');
type Datasets = typeof import('./kk/datasets.json');
type Glossary = typeof import('./kk/glossary.json');
type Pages = typeof import('./kk/pages.json');
type Publish = typeof import('./kk/publish.json');
type RegionMessages = typeof import('./kk/region.json');
type SearchMessages = typeof import('./kk/search.json');
type Settings = typeof import('./kk/settings.json');
type ViewMessages = typeof import('./kk/view.json');

/** Every message of the site; the Kazakh files say which there are. */
export type MessageKey = keyof (Site &
  Charts &
  MapMessages &
  Directory &
  Finder &
  Offline &
  Entry &
  Compare &
  Data &
  Api &
  Articles &
  Datasets &
  Glossary &
  Pages &
  Publish &
  RegionMessages &
  SearchMessages &
  Settings &
  ViewMessages);

export type MessageValues = Readonly<Record<string, string | number>>;

/** Gives a message in one language; throws on an unknown key or a missing value, so that no page shows a key. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const cache = new Map<Locale, Translate>();

/** Gives the messages of a language, read once. */
export function getMessages(locale: Locale): Translate {
  const known = cache.get(locale);
  if (known) return known;
  const texts = readTexts(locale);
  const formats = new Map<string, IntlMessageFormat>();
  /** Those that were asked for without values, most of them: they are the same each time. */
  const plain = new Map<string, string>();
  const translate: Translate = (key, values) => {
    const ready = values === undefined ? plain.get(key) : undefined;
    if (ready !== undefined) return ready;
    const text = texts.get(key);
    if (text === undefined) throw new Error(`no message «${key}» in src/i18n/${locale}`);
    const format =
      formats.get(key) ?? new IntlMessageFormat(text, localeTag[locale], undefined, { ignoreTag: true });
    formats.set(key, format);
    const made = String(format.format(values));
    if (values === undefined) plain.set(key, made);
    return made;
  };
  cache.set(locale, translate);
  return translate;
}

/** Formats an ICU pattern that stands in data (units), not among the messages. */
export function formatPattern(locale: Locale, pattern: string, values: MessageValues): string {
  const key = `${locale} ${pattern}`;
  const format =
    patterns.get(key) ?? new IntlMessageFormat(pattern, localeTag[locale], undefined, { ignoreTag: true });
  patterns.set(key, format);
  return String(format.format(values));
}

const patterns = new Map<string, IntlMessageFormat>();

/** Reads every message of a language; keys are unique over its files. */
export function readTexts(locale: Locale): Map<string, string> {
  const folder = join(process.cwd(), 'src', 'i18n', locale);
  if (!existsSync(folder)) throw new Error(`no folder of messages: ${folder}`);
  const texts = new Map<string, string>();
  for (const file of readdirSync(folder).sort()) {
    const content: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const [key, text] of Object.entries(content ?? {})) {
      if (typeof text !== 'string') throw new Error(`src/i18n/${locale}/${file}: «${key}» is not a text`);
      if (texts.has(key)) throw new Error(`src/i18n/${locale}/${file}: «${key}» stands in another file too`);
      texts.set(key, text);
    }
  }
  return texts;
}
