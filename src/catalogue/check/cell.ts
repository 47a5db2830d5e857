import type { Cell } from '../dataset.ts';
import type { IssueType } from '../issue.ts';
import { isIsoDate, parsePeriod } from '../period.ts';
import type { Wrong } from '../report.ts';
import type { Field } from '../schema.ts';
import { findConstraint } from './constraint.ts';
import { guessNumber, guessPeriod, isExact, mostDigits } from './guess.ts';
import { findUnfit } from './text.ts';

/** A cell's value, or what is wrong with it. */
export type CellResult = { readonly value: Cell } | { readonly wrong: Wrong };

/** Parses one cell as its field says: type first, then constraints. An empty cell is null. */
export function parseCell(text: string, field: Field): CellResult {
  if (text === '') return { value: null };
  const unfit = field.type === 'string' || field.type === 'list' ? findUnfit(text) : undefined;
  // An address may mix alphabets: that is how it was registered.
  if (unfit && !(unfit.type === 'cell/alphabet' && field.format === 'uri'))
    return refuse(unfit.type, unfit.found);
  if (text.trim() !== text || /\s{2}/.test(text))
    return refuse('cell/space', text, text.trim().replace(/\s+/g, ' '));
  const parsed = parsers[field.type](text, field);
  if ('wrong' in parsed) return parsed;
  const broken = findConstraint(text, parsed.value, field.constraints ?? {});
  return broken ? { wrong: broken } : parsed;
}

const parsers: Readonly<Record<Field['type'], (text: string, field: Field) => CellResult>> = {
  string: parseText,
  integer: (text) => parseNumber(text, /^-?(0|[1-9]\d*)$/, 'cell/integer'),
  number: (text) => parseNumber(text, /^-?(0|[1-9]\d*)(\.\d+)?$/, 'cell/number'),
  boolean: (text) =>
    text === 'true' || text === 'false'
      ? { value: text === 'true' }
      : refuse('cell/enum', text, 'true | false'),
  date: (text) => (isIsoDate(text) ? { value: text } : refuse('cell/date', text, guessPeriod(text))),
  list: parseList,
};

function parseText(text: string, { codes, format }: Field): CellResult {
  if (codes === 'periods' && parsePeriod(text) === undefined)
    return refuse('cell/period', text, guessPeriod(text));
  if (format === 'uri' && !isWebAddress(text)) return refuse('cell/url', text);
  if (format === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return refuse('cell/email', text);
  return { value: text };
}

function parseNumber(text: string, pattern: RegExp, type: IssueType): CellResult {
  const value = Number(text);
  if (!pattern.test(text) || Object.is(value, -0)) return refuse(type, text, guessNumber(text));
  return isExact(text) ? { value } : refuse('cell/digits', text, String(mostDigits));
}

function parseList(text: string): CellResult {
  const items = text.split('|');
  const [repeated] = items.filter((item, index) => items.indexOf(item) !== index);
  if (items.some((item) => item === '' || item.trim() !== item))
    return refuse(
      'cell/list',
      text,
      items
        .map((item) => item.trim())
        .filter(Boolean)
        .join('|'),
    );
  if (repeated !== undefined) return refuse('cell/list', text, [...new Set(items)].join('|'));
  return { value: items };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text);
}

function refuse(type: IssueType, found: string, expected = ''): CellResult {
  return { wrong: { type, finding: { found, expected } } };
}
