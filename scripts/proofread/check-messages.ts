import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { findInText, reportFindings, type Wording } from '../../src/catalogue/check/wording.ts';
import type { Issue } from '../../src/catalogue/issue.ts';
import { locales, type Locale } from '../../src/catalogue/locale.ts';
import { placeScalars, type PlacedText } from '../../src/catalogue/placed.ts';
import { placeholder } from '../../src/catalogue/prose.ts';
import { reportTo, type Report } from '../../src/catalogue/report.ts';

/** Descriptions by GOST R 7.0.5 have marks of their own: « – » between areas, a space before a colon. */
const byStandard: ReadonlySet<string> = new Set(['publish.cite.book']);

/** Checks the words of the messages in src/i18n: each choice of a message is read by itself. */
export function checkMessages(root: string, wording: Wording, issues: Issue[]): void {
  for (const locale of locales) {
    const folder = `src/i18n/${locale}`;
    for (const name of readdirSync(join(root, folder)).sort()) {
      const report = reportTo(issues, `${folder}/${name}`);
      for (const { path, placed } of placeScalars(
        readFileSync(join(root, folder, name), 'utf8'),
        1,
        () => true,
      ))
        if (!byStandard.has(path.join('.'))) checkPattern(placed, locale, path.join('.'), wording, report);
    }
  }
}

/** Checks the words of one ICU pattern; what is found is told at its beginning. */
export function checkPattern(
  { text, placeAt }: PlacedText,
  locale: Locale,
  field: string,
  wording: Wording,
  report: Report,
): void {
  const beginning = { text, placeAt: () => placeAt(0) };
  for (const part of listParts(text))
    reportFindings(findInText(part, locale, wording), beginning, field, report);
}

/**
 * Gives the texts of an ICU pattern with a placeholder for each value: of all choices together as many as the one with the
 * most has, and those of a choice in the sentence around it.
 * @example listParts('{n, plural, one {# жол} other {# жолдар}} бар') // => ['\ufffc жол бар', '\ufffc жолдар бар']
 */
export function listParts(pattern: string): string[] {
  return combine(parse(pattern, { ignoreTag: true }));
}

function combine(elements: readonly MessageFormatElement[]): string[] {
  const lists = elements.map((element): string[] => {
    if (element.type === TYPE.literal) return [element.value];
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [placeholder];
    return Object.values(element.options).flatMap(({ value }) => combine(value));
  });
  const most = Math.max(1, ...lists.map((list) => list.length));
  return Array.from({ length: most }, (_, at) => lists.map((list) => list[at % list.length] ?? '').join(''));
}
