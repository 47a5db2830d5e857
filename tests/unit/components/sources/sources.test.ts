import { expect, test } from 'vitest';
import type { Source, SourceId } from '../../../../src/catalogue/source.ts';
import { listByLetter } from '../../../../src/components/sources/letters.ts';
import { titleSource } from '../../../../src/components/sources/title.ts';
import { findUsage } from '../../../../src/components/sources/usage.ts';
import { getLanguage } from '../../../../src/i18n/language.ts';
import { smallCatalogue } from '../../catalogue/small.ts';

const catalogue = smallCatalogue();
const ru = getLanguage('ru');

function sourceOf(id: string, publisher: string, title = 'Сведения', date?: string): Source {
  const period = date as Source['date'];
  return {
    id: id as SourceId,
    publisher,
    title,
    date: period,
    language: 'ru',
    url: undefined,
    note: undefined,
  };
}

const withSources = (...sources: readonly Source[]) => ({
  ...catalogue,
  sources: new Map(sources.map((source) => [source.id, source])),
});

test('a source is used by rows, centres, lines and articles', () => {
  const usage = findUsage(catalogue, 'ministry' as SourceId);
  expect(usage.figures.map(({ dataset }) => dataset.id)).toEqual(['persons-with-disabilities', 'services']);
  expect(usage.centres.map(({ id }) => id)).toEqual(['semey-home']);
  expect(usage.contacts.map(({ id }) => id)).toEqual(['line']);
});

test('a title that several sources have is told apart by publisher and date, at last by the id', () => {
  const alone = sourceOf('a', 'Газета', 'Одна');
  const dated = sourceOf('b', 'Газета', 'Сведения', '2023');
  const twin = sourceOf('c', 'Журнал', 'Сведения');
  const same = sourceOf('d', 'Журнал', 'Сведения');
  const known = withSources(alone, dated, twin, same);
  expect(titleSource(known, alone, ru)).toBe('Одна');
  expect(titleSource(known, dated, ru)).toBe('Сведения (Газета, 2023 г.)');
  expect(titleSource(known, twin, ru)).toBe('Сведения (Журнал) · c');
});

test('publishers stand by their first letters, digits together, their sources newest first', () => {
  const letters = listByLetter(
    [
      sourceOf('a', '365info.kz'),
      sourceOf('b', '24.kz'),
      sourceOf('c', '«Атамекен»', 'Старое', '2020'),
      sourceOf('d', '«Атамекен»', 'Новое', '2023'),
    ],
    ru,
  );
  expect(letters.map(({ letter }) => letter)).toEqual(['0–9', 'А']);
  expect(letters[0]?.publishers.map(({ name }) => name)).toEqual(['24.kz', '365info.kz']);
  expect(letters[1]?.publishers[0]?.sources.map(({ id }) => id)).toEqual(['d', 'c']);
});
