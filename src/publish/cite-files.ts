import { locales, type Locale } from '../catalogue/locale.ts';
import type { Citation } from './citation.ts';

/** BibTeX knows languages by their English names. */
const bibtexLanguage: Readonly<Record<Locale, string>> = { kk: 'kazakh', ru: 'russian' };

/** Gives a citation for BibTeX, an entry a language. */
export function toBibtex(citation: Citation): string {
  return locales.map((locale) => bibtexEntry(citation, locale)).join('\n');
}

function bibtexEntry({ id, title, site, version, updated, url }: Citation, locale: Locale): string {
  const [year = '', month = '', day = ''] = updated.split('-');
  const fields = {
    // Doubled braces keep a name of two words from being taken for a person's.
    author: `{${escapeBibtex(site[locale])}}`,
    title: `{${escapeBibtex(title[locale])}}`,
    year,
    month: String(Number(month)),
    day: String(Number(day)),
    version,
    type: 'Data set',
    url: url[locale],
    language: bibtexLanguage[locale],
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{qoldau-atlas-${id}-${version}-${locale},\n${lines.join('\n')}\n}\n`;
}

/** BibTeX counts braces even behind a backslash, so that one alone would take in the rest of the file: they become names. */
const bibtexNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\~{}',
  '^': '\\^{}',
};

function escapeBibtex(text: string): string {
  return text.replace(/[\\{}%&$#_~^]/g, (sign) => bibtexNames[sign] ?? `\\${sign}`);
}

/** Gives a citation for reference managers in RIS, a record a language. */
export function toRis(citation: Citation): string {
  return locales.map((locale) => risRecord(citation, locale)).join('\r\n');
}

function risRecord({ id, title, site, version, updated, url }: Citation, locale: Locale): string {
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'DATA'],
    ['ID', `qoldau-atlas-${id}-${version}-${locale}`],
    ['AU', site[locale]],
    ['PB', site[locale]],
    ['TI', title[locale]],
    ['PY', updated.slice(0, 4)],
    ['DA', updated.replaceAll('-', '/')],
    ['ET', version],
    ['LA', locale],
    ['UR', url[locale]],
    ['ER', ''],
  ];
  // A tag begins wherever a line does: a value of two lines could bring tags of its own.
  return lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s*[\r\n]\s*/g, ' ')}\r\n`).join('');
}

/** A reference as CSL-JSON has it (https://github.com/citation-style-language/schema). */
export type CslItem = {
  readonly id: string;
  readonly type: 'dataset';
  readonly author: readonly { readonly literal: string }[];
  readonly publisher: string;
  readonly title: string;
  readonly version: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language: string;
  readonly URL: string;
};

/** Gives a citation for programs that know styles of citing, an item a language. */
export function toCslJson({ id, title, site, version, updated, url }: Citation): CslItem[] {
  return locales.map((locale) => ({
    id: `qoldau-atlas-${id}-${version}-${locale}`,
    type: 'dataset',
    author: [{ literal: site[locale] }],
    publisher: site[locale],
    title: title[locale],
    version,
    issued: { 'date-parts': [updated.split('-').map(Number)] },
    language: locale,
    URL: url[locale],
  }));
}
