import type { Issue } from '../issue.ts';
import { isLocale } from '../locale.ts';
import type { Package, Table } from '../package.ts';
import { reportTo } from '../report.ts';
import { findInText, reportFindings, type Wording } from './wording.ts';

/** Columns of names as they are registered; nobody here may word them otherwise. */
const official = /^(?:name|organization|address)_/;

/** Checks the words of all labels and notes: columns with a language, titles and descriptions of packages. */
export function checkLabels(packages: readonly Package[], wording: Wording, issues: Issue[]): void {
  for (const one of packages) {
    for (const table of one.tables) checkColumns(table, wording, issues);
    checkDescriptor(one, wording, issues);
  }
}

/** Each distinct text is read once. */
function checkColumns({ file, columns, lines }: Table, wording: Wording, issues: Issue[]): void {
  const report = reportTo(issues, file);
  for (const { field, values, codes, position } of columns) {
    const { name, lang } = field;
    if (!lang || official.test(name)) continue;
    const findings = values.map((text) =>
      // A text with braces is an ICU pattern: its words are parts of sentences.
      typeof text !== 'string' || text.includes('{') ? [] : findInText(text, lang, wording),
    );
    if (findings.every((found) => found.length === 0)) continue;
    codes.forEach((code, row) => {
      const place = { line: lines[row] ?? 1, column: position };
      reportFindings(
        findings[code] ?? [],
        { text: String(values[code]), placeAt: () => place },
        name,
        report,
      );
    });
  }
}

function checkDescriptor({ folder, findTexts }: Package, wording: Wording, issues: Issue[]): void {
  const report = reportTo(issues, `${folder}/datapackage.json`);
  const texts = findTexts((path) => /^(?:titles|descriptions)$/.test(path.at(-2) ?? ''));
  for (const { path, placed } of texts) {
    const locale = path.at(-1);
    if (isLocale(locale))
      reportFindings(findInText(placed.text, locale, wording), placed, path.join('.'), report);
  }
}
