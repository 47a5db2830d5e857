import { expect, test } from 'vitest';
import { files, isInternal, localPages, pages, readPage, readText, resolveFile } from './dist.ts';

test('every link on the site leads to a file, and every fragment to an element', () => {
  const broken = new Set<string>();
  for (const page of pages) {
    for (const { href } of readPage(page).links) {
      if (!isInternal(href)) continue;
      const { file, fragment } = resolveFile(href, page);
      if (!files.has(file)) broken.add(`${page} → ${href}`);
      else if (fragment && file.endsWith('.html') && !readPage(file).ids.has(fragment))
        broken.add(`${page} → ${href}`);
    }
  }
  expect([...broken].slice(0, 20)).toEqual([]);
});

test('every style, script, picture and icon is a file of the site', () => {
  const broken = pages.flatMap((page) =>
    readPage(page).resources.filter(
      (href) => href && !href.startsWith('data:') && !files.has(resolveFile(href, page).file),
    ),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('a link stays in the language of its page unless it says otherwise', () => {
  const strays = localPages.flatMap((page) =>
    readPage(page)
      .links.filter(({ href, hreflang }) => isInternal(href) && !hreflang)
      .map(({ href }) => resolveFile(href, page).file)
      .filter((file) => /^(kk|ru)\//.test(file) && file.slice(0, 2) !== page.slice(0, 2))
      .map((file) => `${page} → ${file}`),
  );
  expect(strays.slice(0, 20)).toEqual([]);
});

test('whatever an address of a page leads to or loads is of this site, https, mail or telephone', () => {
  const written = /\s(?:href|src|srcset|action|formaction|poster|data|cite)="([^"]*)"/g;
  const own = new URL(readPage('index.html').canonical).origin;
  const odd = pages.flatMap((page) =>
    [...readText(page).matchAll(written)]
      .map(([, address = '']) => address)
      .filter((address) => /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address) && !address.startsWith(`${own}/`))
      .filter((address) => !/^(?:https:\/\/|mailto:|tel:\+?\d|data:image\/)/.test(address)),
  );
  expect([...new Set(odd)]).toEqual([]);
});
