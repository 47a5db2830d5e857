import { expect, test } from 'vitest';
import { listArticlesOf } from '../../../src/directory/articles.ts';
import { smallCatalogue } from '../catalogue/small.ts';

test('articles of a centre are those that name it, in their order', () => {
  const catalogue = smallCatalogue();
  const [first] = catalogue.articles;
  if (!first) throw new Error('the small catalogue has no article');
  const articles = [
    { ...first, slug: 'b', centres: ['one', 'two', 'one'] },
    { ...first, slug: 'a', centres: ['one'] },
    { ...first, slug: 'c', centres: [] },
  ];
  const slugsOf = (id: string): string[] =>
    listArticlesOf({ ...catalogue, articles }, id).map(({ slug }) => slug);
  expect(slugsOf('none')).toEqual([]);
  const one = { ...catalogue, articles };
  expect(listArticlesOf(one, 'one').map(({ slug }) => slug)).toEqual(['b', 'a']);
  expect(listArticlesOf(one, 'two').map(({ slug }) => slug)).toEqual(['b']);
});
