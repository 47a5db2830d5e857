import { expect, test } from 'vitest';
import { mailAddress, parseReportAddress, writeReport } from '../../../src/directory/report.ts';
import { getLanguage } from '../../../src/i18n/language.ts';

const page = 'https://example.kz/ru/centres/semey-home/';

test('a report names the entry and its page, and asks what is wrong', () => {
  const report = writeReport({ id: 'semey-home', heading: 'Центр «А & Б»', page }, getLanguage('ru'));
  expect(report.subject).toBe('Ошибка в справочнике: Центр «А & Б»');
  expect(report.body).toContain(page);
  expect(report.body).toContain('semey-home');
});

test('its letter opens with all of that, by RFC 6068', () => {
  const address = new URL(mailAddress('atlas+errors@example.kz', { subject: 'А & Б', body: 'раз\nдва?' }));
  expect(address.protocol).toBe('mailto:');
  expect(decodeURIComponent(address.pathname)).toBe('atlas+errors@example.kz');
  expect(address.search).toContain('%0D%0A');
  expect(address.search).not.toContain('+');
  expect(Object.fromEntries(address.searchParams)).toEqual({ subject: 'А & Б', body: 'раз\r\nдва?' });
});

test('an address that is not set is none; one that is no address stops the build', () => {
  expect(parseReportAddress(undefined)).toBeUndefined();
  expect(parseReportAddress('  ')).toBeUndefined();
  expect(parseReportAddress(' atlas@example.kz ')).toBe('atlas@example.kz');
  for (const wrong of ['atlas', 'atlas@', 'a@b', 'a@example.kz?cc=b@example.kz', 'a b@example.kz'])
    expect(() => parseReportAddress(wrong)).toThrow('REPORT_EMAIL');
});
