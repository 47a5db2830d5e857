import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import { locales } from '../../../src/catalogue/locale.ts';
import { issueTypes } from '../../../src/catalogue/issue.ts';
import { issueLanguages, printAnnotation, printIssue } from '../../../scripts/print-issue.ts';
import { readTexts } from '../../../src/i18n/message.ts';

/** Offered to every language and taken only by one whose grammar asks: case endings of numbers, the number behind a plural. */
const grammar = ['ablative', 'dative', 'n'];

const texts = new Map(locales.map((locale) => [locale, readTexts(locale)]));

test.each(locales)('%s has every message that another language has, with the same values', (locale) => {
  for (const [other, messages] of texts) {
    for (const [key, text] of messages) {
      const own = texts.get(locale)?.get(key);
      expect(own, `${key} (as in ${other})`).toBeDefined();
      expect(argumentsOf(own ?? ''), key).toEqual(argumentsOf(text));
    }
  }
});

test.each(issueLanguages)('every issue has words in %s', (language) => {
  for (const type of issueTypes) {
    const issue = { type, file: 'a.csv', line: 1, column: 2, field: 'f', found: 'x', expected: 'y' };
    expect(printIssue(issue, language)).toMatch(/^a\.csv:1:2 f: .+ → .+/);
  }
});

test('an issue is an annotation that a code host understands', () => {
  const issue = {
    file: 'data/a,b.csv',
    line: 3,
    column: 4,
    field: 'value',
    found: '711,8',
    expected: '711.8',
  };
  expect(printAnnotation({ type: 'cell/number', ...issue }, 'en')).toBe(
    '::error file=data/a%2Cb.csv,line=3,col=4::value: «711,8» is no number → write 711.8',
  );
});

/** Names of the values that an ICU message takes. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  const visit = (elements: readonly MessageFormatElement[]): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      names.add(element.value);
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        for (const option of Object.values(element.options)) visit(option.value);
      }
    }
  };
  visit(parse(text, { ignoreTag: true }));
  return [...names].filter((name) => !grammar.includes(name)).sort();
}
