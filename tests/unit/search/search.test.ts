import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/search/document.ts';
import { findInitials } from '../../../src/search/initials.ts';
import { markFound } from '../../../src/search/mark.ts';
import { makeSearch, type Vocabulary } from '../../../src/search/search.ts';

const vocabulary: Vocabulary = {
  passedOver: ['для', 'үшін'],
  alike: [{ kk: 'қарт қарттар', ru: 'пожилой' }],
};
const town = { kk: 'Орал', ru: 'Уральск' };

const documents: SearchDocument<string>[] = [
  {
    item: 'home',
    parts: [
      [{ ru: 'Дом для пожилых' }, 3],
      [town, 2],
    ],
    weight: 1,
  },
  {
    item: 'home-planned',
    parts: [
      [{ ru: 'Дом для пожилых' }, 3],
      [town, 2],
    ],
    weight: 0.5,
  },
  {
    item: 'children',
    parts: [
      [{ kk: 'Балаларды оңалту орталығы', ru: 'Центр реабилитации детей' }, 3],
      [town, 2],
    ],
    weight: 1,
  },
  {
    item: 'far',
    parts: [
      [{ ru: 'Дом для пожилых' }, 3],
      [{ kk: 'Өскемен', ru: 'Усть-Каменогорск' }, 2],
    ],
    weight: 1,
  },
];
const search = makeSearch(documents, vocabulary);
const find = (query: string): string[] => search(query).found.map(({ item }) => item);

test('a thing is found by its words in any order, in either language and by other forms of them', () => {
  expect(find('уральск пожилым дом').slice(0, 2)).toEqual(['home', 'home-planned']);
  expect(find('Оралдағы балаларды оңалту орталықтары')[0]).toBe('children');
  expect(find('центры детей Орал')[0]).toBe('children');
});

test('a thing of less weight comes after its equal', () => {
  expect(find('дом пожилых уральск').slice(0, 2)).toEqual(['home', 'home-planned']);
});

test('a word of the same meaning finds, but less well', () => {
  expect(find('қарттарға Өскемен')[0]).toBe('far');
});

test('the beginning of a word finds while it is being typed; one letter only at the end', () => {
  expect(find('ураль')).toContain('home');
  expect(find('р')).toContain('children');
  expect(find('р уральск').slice(0, 1)).not.toContain('children');
});

test.each([
  ['уралск', 'children'],
  ['риабилитация', 'children'],
  ['рабеилитация', 'children'],
  ['устькаменогорск', 'far'],
  ['усть каменогорск', 'far'],
  ['Oskemen', 'far'],
])('«%s» is forgiven', (query, item) => {
  expect(find(query)).toContain(item);
});

test('a short word is not forgiven a mistake, nor a number', () => {
  expect(find('дым')).toEqual([]);
  expect(find('2')).toEqual([]);
});

test('words that say nothing are passed over, unless there are no others', () => {
  expect(find('для детей')).toEqual(find('детей'));
  expect(search('для').found.map(({ item }) => item)).toContain('home');
});

test('what has all the words comes first, and what has only some is marked', () => {
  const { found } = search('дом пожилых өскемен қуыршақ');
  expect(found[0]).toMatchObject({ item: 'far', whole: false });
  expect(search('пожилых өскемен').found[0]).toMatchObject({ item: 'far', whole: true });
});

test('where enough have all the words, nothing else is given', () => {
  expect(find('дом пожилых')).toEqual(['home', 'far', 'home-planned']);
});

test('an empty query and one of marks find nothing', () => {
  expect(find('')).toEqual([]);
  expect(find('  — «» ')).toEqual([]);
});

test('found words are marked as they stand in the text', () => {
  const { terms } = search('пожилым');
  expect(markFound('Дом для пожилых, Уральск', terms)).toEqual([
    { text: 'Дом для ', found: false },
    { text: 'пожилых', found: true },
    { text: ', Уральск', found: false },
  ]);
  expect(markFound('', terms)).toEqual([]);
});

test('a name goes by the first letters of its words', () => {
  const passedOver = new Set(['для']);
  expect(findInitials('Центр поддержки семьи «Жанұя»', passedOver)).toEqual(['ЦПС']);
  expect(findInitials('Кабинет психолого-педагогической коррекции', passedOver)).toEqual(['КППК']);
  expect(findInitials('Дом для пожилых', passedOver)).toEqual([]);
});
