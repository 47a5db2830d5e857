import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/catalogue/article.ts';
import { estimateMinutes } from '../../../../src/components/articles/reading-time.ts';
import { findRelated } from '../../../../src/components/articles/related.ts';
import { listSources } from '../../../../src/components/articles/sources.ts';
import { smallCatalogue } from '../../catalogue/small.ts';

const catalogue = smallCatalogue();
const [hello] = catalogue.articles;
if (!hello) throw new Error('the small project has no article');

const other = (slug: string, changes: Partial<Article>): Article => ({
  ...hello,
  ...{ slug, topics: [], centres: [], datasets: [], regions: ['KZ'] },
  ...changes,
});

describe('an article', () => {
  test('has its words counted in each language, a figure counting as one', () => {
    // «Мәтін 1 және 1.» and «Бұл — мысал. Сандар деректен алынған.»
    expect(hello.words).toEqual({ kk: 9, ru: 10 });
  });

  test('takes at least a minute to read, and longer in Kazakh, whose words are longer', () => {
    expect(estimateMinutes(0, 'kk')).toBe(1);
    expect(estimateMinutes(720, 'ru')).toBe(4);
    expect(estimateMinutes(800, 'kk')).toBe(5);
  });

  test('leads to those with which it has most in common, never to itself', () => {
    const articles = [
      hello,
      other('nothing', {}),
      other('region', { regions: ['KZ-10'] }),
      other('dataset', { datasets: ['persons-with-disabilities'] }),
      other('topic', { topics: ['services'] }),
      other('centre', { centres: ['semey-home'] }),
    ];
    expect(findRelated(hello, articles).map(({ slug }) => slug)).toEqual(['topic', 'centre', 'region']);
  });

  test('names the sources behind its computed figures too', () => {
    expect(listSources(catalogue, hello, 'kk').map(({ id }) => id)).toEqual(['ministry']);
    const rate = [...catalogue.observations.keys()].find((id) => id.endsWith('~rate'));
    if (!rate) throw new Error('the small project has no rate');
    const article = { ...hello, figures: { kk: [rate], ru: [rate] } };
    expect(listSources(catalogue, article, 'kk').map(({ id }) => id)).toEqual(['ministry', 'bureau']);
  });
});
