import { expect, test } from 'vitest';
import { readHead } from '../../../scripts/page-head.ts';

const page = (head: string): Buffer =>
  Buffer.from(
    `<html><head><title>Қолдау</title>${head}</head><body><link rel="canonical" href="/no"></body>`,
  );

test('a page is listed as it names itself and its languages', () => {
  const head = readHead(
    page(
      '<link rel="canonical" href="https://a.example/kk/"><link rel="alternate" hreflang="ru" href="https://a.example/ru/">' +
        '<link rel="alternate" type="application/rss+xml" href="/kk/rss.xml">',
    ),
    '/kk/',
  );
  expect(head).toEqual({
    url: 'https://a.example/kk/',
    alternates: [{ hreflang: 'ru', url: 'https://a.example/ru/' }],
  });
});

test('a page that asks not to be listed is not, and any other must name its address in its head', () => {
  expect(readHead(page('<meta name="robots" content="noindex">'), '/kk/')).toBeUndefined();
  expect(() => readHead(page(''), '/kk/')).toThrow('/kk/ names no canonical address');
});
