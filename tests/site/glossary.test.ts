import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { getCatalogue } from '../../src/catalogue/current.ts';
import { listTerms } from '../../src/catalogue/glossary.ts';
import { locales } from '../../src/catalogue/locale.ts';
import { getMessages } from '../../src/i18n/message.ts';
import { readPage, readText } from './dist.ts';

const catalogue = getCatalogue();
const terms = listTerms(catalogue);

describe.each(locales)('the glossary in %s', (locale) => {
  const { document } = parseHTML(readText(`${locale}/glossary/index.html`));

  test('explains every term at its own address, with its other name and its sources', () => {
    for (const term of terms) {
      const entry = document.getElementById(term.id);
      if (!entry) throw new Error(`no entry of ${term.id}`);
      expect(entry.querySelector('dfn')?.textContent?.trim()).toBe(term.label[locale]);
      expect(entry.querySelector('p')?.textContent?.trim()).toBe(term.definition[locale]);
      const other = locale === 'kk' ? 'ru' : 'kk';
      expect(entry.querySelector(`dd[lang=${other}]`)?.textContent).toContain(term.label[other]);
      const links = [...entry.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(links).toEqual(term.sources.map((id) => `/${locale}/sources/${id}/`));
      if (term.short?.[locale]) expect(entry.querySelector('h3')?.textContent).toContain(term.short[locale]);
    }
    expect(document.querySelectorAll('dfn').length).toBe(terms.length);
  });

  test('stands in the order of the alphabet under letters that links lead to', () => {
    const names = [...document.querySelectorAll('dfn')].map((one) => (one.textContent ?? '').trim());
    expect(names).toEqual([...names].sort(new Intl.Collator(locale).compare));
    const label = getMessages(locale)('glossary.letters');
    const links = [...document.querySelectorAll(`nav[aria-label="${label}"] a`)];
    const led = links.map((link) => document.getElementById((link.getAttribute('href') ?? '').slice(1)));
    expect(led.map((heading) => heading?.textContent)).toEqual(links.map((link) => link.textContent));
    const initials = new Set(names.map((name) => name.charAt(0).toLocaleUpperCase(locale)));
    expect(links.map((link) => link.textContent?.trim())).toEqual([...initials]);
  });

  test('tells search engines the same', () => {
    const texts = [...document.querySelectorAll('script[type="application/ld+json"]')];
    const set = texts
      .map((script) => JSON.parse(script.textContent ?? '') as Record<string, unknown>)
      .find((one) => one['@type'] === 'DefinedTermSet');
    const told = set?.['hasDefinedTerm'] as Record<string, string>[];
    expect(told.map(({ name, description }) => [name, description])).toEqual(
      terms.map(({ label, definition }) => [label[locale], definition[locale]]),
    );
    for (const { url = '' } of told) {
      const { pathname, hash } = new URL(url);
      expect([pathname, document.getElementById(hash.slice(1)) !== null]).toEqual([
        `/${locale}/glossary/`,
        true,
      ]);
    }
  });

  test('is led to from the foot of pages, from the sources that it rests on, and by the sitemap', () => {
    expect(readPage(`${locale}/index.html`).links.map(({ href }) => href)).toContain(`/${locale}/glossary/`);
    for (const term of terms)
      for (const id of term.sources)
        expect(
          readPage(`${locale}/sources/${id}/index.html`).links.map(({ href }) => href),
          id,
        ).toContain(`/${locale}/glossary/#${term.id}`);
    expect(readText('sitemap.xml')).toContain(`/${locale}/glossary/</loc>`);
  });
});
