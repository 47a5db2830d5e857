import type { Cell } from '../dataset.ts';
import { isIsoDate, parsePeriod } from '../period.ts';
import type { Field } from '../schema.ts';
import type { Finding } from '../report.ts';
import type { IssueType } from '../issue.ts';
import { checkText } from './text.ts';

/** A cell's value, or what is wrong with it. */
export type CellResult =
  | { readonly ok: true; readonly value: Cell }
  | { readonly ok: false; readonly type: IssueType; readonly finding: Finding };

/** Parses one cell as its field says: type first, then constraints. An empty cell is null. */
export function parseCell(text: string, field: Field): CellResult {
  if (text === '') {
    return field.constraints?.required ? wrong('cell/required', text) : { ok: true, value: null };
  }
  const unfit = field.type === 'string' || field.type === 'list' ? checkText(text) : undefined;
  // An address may mix alphabets: that is how it was registered.
  if (unfit && !(unfit === 'cell/alphabet' && field.format === 'uri')) return wrong(unfit, text);
  if (text.trim() !== text || /\s{2}/.test(text))
    return wrong('cell/space', text, text.trim().replace(/\s+/g, ' '));
  const parsed = parsers[field.type](text, field);
  return parsed.ok ? checkConstraints(text, parsed.value, field) : parsed;
}

const parsers: Readonly<Record<Field['type'], (text: string, field: Field) => CellResult>> = {
  string: parseText,
  integer: (text) => parseNumber(text, /^-?(0|[1-9]\d*)$/, 'cell/integer'),
  number: (text) => parseNumber(text, /^-?(0|[1-9]\d*)(\.\d+)?$/, 'cell/number'),
  boolean: (text) =>
    text === 'true' || text === 'false'
      ? { ok: true, value: text === 'true' }
      : wrong('cell/enum', text, 'true | false'),
  date: (text) => (isIsoDate(text) ? { ok: true, value: text } : wrong('cell/date', text, isoGuess(text))),
  list: (text) => ({ ok: true, value: text.split('|') }),
};

function parseText(text: string, field: Field): CellResult {
  if (field.codes === 'periods' && parsePeriod(text) === undefined) {
    return wrong('cell/period', text, isoGuess(text));
  }
  if (field.format === 'uri' && !isWebAddress(text)) return wrong('cell/url', text);
  return { ok: true, value: text };
}

function parseNumber(text: string, pattern: RegExp, type: IssueType): CellResult {
  const value = Number(text);
  const exact = pattern.test(text) && text !== '-0' && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  return exact ? { ok: true, value } : wrong(type, text, numberGuess(text));
}

function checkConstraints(text: string, value: Cell, { constraints = {} }: Field): CellResult {
  const { minimum, maximum, pattern, enum: allowed } = constraints;
  if (minimum !== undefined && typeof value === 'number' && value < minimum) {
    return wrong('cell/minimum', text, String(minimum));
  }
  if (maximum !== undefined && typeof value === 'number' && value > maximum) {
    return wrong('cell/maximum', text, String(maximum));
  }
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(text)) {
    return wrong('cell/pattern', text, pattern);
  }
  if (allowed && !allowed.some((one) => one === value)) return wrong('cell/enum', text, allowed.join(' | '));
  return { ok: true, value };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text);
}

/** What a number most likely means: `711,8` → 711.8, `1 234` → 1234. */
function numberGuess(text: string): string {
  const guess = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  if (guess === '-0') return '0';
  const exact = /^-?\d+(\.\d+)?$/.test(guess) && Math.abs(Number(guess)) <= Number.MAX_SAFE_INTEGER;
  return exact ? guess : '';
}

/** What a date most likely means: `01.07.2023` → 2023-07-01. */
function isoGuess(text: string): string {
  const guess = text.split('.').reverse().join('-');
  return guess !== text && parsePeriod(guess) !== undefined ? guess : '';
}

function wrong(type: IssueType, found: string, expected = ''): CellResult {
  return { ok: false, type, finding: { found, expected } };
}
