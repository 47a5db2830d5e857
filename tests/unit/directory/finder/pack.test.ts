import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getCatalogue } from '../../../../src/catalogue/current.ts';
import { locales } from '../../../../src/catalogue/locale.ts';
import { receiveFinderData, sendFinderData } from '../../../../src/directory/finder/data.ts';
import { makeFinderData } from '../../../../src/directory/finder/make.ts';
import { packRows, unpackRows } from '../../../../src/directory/finder/pack.ts';
import { getLanguage } from '../../../../src/i18n/language.ts';

test('rows come out as they went in, whatever is missing in them', () => {
  const row = fc.record(
    { a: fc.string(), b: fc.constantFrom('x', 'y'), c: fc.array(fc.integer()), d: fc.boolean() },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const sent: unknown = JSON.parse(JSON.stringify(packRows(rows)));
      expect(unpackRows(sent as ReturnType<typeof packRows<object>>)).toEqual(rows);
    }),
  );
});

test.each(locales)('the data of the finder in %s survives the way', (locale) => {
  const data = makeFinderData(getCatalogue(), getLanguage(locale));
  expect(receiveFinderData(JSON.parse(JSON.stringify(sendFinderData(data))))).toEqual(data);
});
