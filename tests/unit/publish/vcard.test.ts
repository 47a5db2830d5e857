import fc from 'fast-check';
import { parse } from 'vcard4';
import { expect, test } from 'vitest';
import { getLanguage } from '../../../src/i18n/language.ts';
import { toCentreVcard } from '../../../src/publish/centre-vcard.ts';
import { nameUuid, recordUuid } from '../../../src/publish/uuid.ts';
import { toVcard } from '../../../src/publish/vcard.ts';
import { catalogueOf, rowOf, type CentreCells } from '../directory/centres.ts';

const site = new URL('https://example.kz');
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

const writeCentre = (cells: CentreCells, locale: 'kk' | 'ru' = 'ru') => {
  const catalogue = catalogueOf({ id: 'a', ...cells });
  return decode(toCentreVcard(catalogue, rowOf(catalogue, 'a'), getLanguage(locale), site));
};

/** Reads a card with a parser that is not ours. */
const readCard = (text: string) => {
  const card = parse(text);
  if (Array.isArray(card)) throw new Error('more than one card');
  return Object.fromEntries(card.parsedVcard.map(({ property, value }) => [property, value]));
};

test('a card says what the entry says, with commas, semicolons and line breaks as they are', () => {
  const card = writeCentre({
    name_ru: 'Центр «Асыл Мирас»; филиал, второй',
    settlement: 'semey',
    address_ru: 'улица Абая, 1; вход \\ двор',
    phone: '+7 (7222) 55-14-74',
    email: 'semey.centre@example.kz',
    website: 'https://centre.example.kz',
    lat: '50.41',
    lon: '80.22',
    precision: 'address',
    as_of: '2026-05',
  });
  expect(readCard(card)).toMatchObject({
    KIND: 'org',
    FN: 'Центр «Асыл Мирас»; филиал, второй',
    TEL: '+7 (7222) 55-14-74',
    EMAIL: 'semey.centre@example.kz',
    URL: 'https://centre.example.kz',
    GEO: 'geo:50.41,80.22',
    SOURCE: 'https://example.kz/ru/centres/a/',
    ADR: { streetAddress: 'улица Абая, 1; вход \\ двор', locality: 'Семей', countryName: 'Казахстан' },
    NOTE: 'Статус: работает\nСведения: май 2026 г.',
  });
});

test('what no source says is no property; public lines are told in the note, not as the number', () => {
  const card = readCard(writeCentre({ settlement: 'semey', precision: 'settlement' }));
  expect(Object.keys(card)).not.toEqual(expect.arrayContaining(['TEL']));
  expect(Object.keys(card)).not.toEqual(expect.arrayContaining(['GEO']));
  expect(card['NOTE']).toContain('дата сведений неизвестна');
  expect(card['NOTE']).toContain('111: ');
  expect(card['URL']).toBe('https://example.kz/ru/centres/a/');
});

test('a planned place is said to be planned in its card', () => {
  expect(readCard(writeCentre({ status: 'planned' }, 'kk'))['NOTE']).toContain('жоспарланған');
});

test('no line is longer than 75 octets and no character is torn, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const clean = text.replace(/[\u0000-\u001f\u007f]/g, '');
      const written = decode(toVcard([{ name: 'NOTE', value: { text: clean } }]));
      const lines = written.split('\r\n');
      expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
      const unfolded = written.replaceAll('\r\n ', '');
      expect(unfolded).toContain(`NOTE:${clean.replace(/[\\,;]/g, '\\$&')}\r\n`);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('UUIDs are those of RFC 9562, version 5, the same in every build and unlike for other records', () => {
  expect(nameUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
  expect(recordUuid('service', 'a')).toBe(recordUuid('service', 'a'));
  expect(recordUuid('service', 'a')).not.toBe(recordUuid('location', 'a'));
});
