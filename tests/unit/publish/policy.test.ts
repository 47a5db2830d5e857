import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addPolicy, renderPolicy as renderPolicyOf } from '../../../src/publish/policy.ts';

const renderPolicy = (html: string): string => renderPolicyOf(Buffer.from(html));
const sha = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page without anything inline allows nothing inline', () => {
  const policy = renderPolicy('<html><script type="module" src="/a.js"></script></html>');
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).not.toContain('unsafe');
});

test('what stands in the page is allowed by its hash, once', () => {
  const policy = renderPolicy(
    '<script>one()</script><style>a{}</style><style>a{}</style><style>b{content:"—"}</style>',
  );
  expect(policy).toContain(`script-src 'self' ${sha('one()')};`);
  expect(policy).toContain(`style-src 'self' ${sha('a{}')} ${sha('b{content:"—"}')};`);
});

test('data for machines is no script', () => {
  expect(renderPolicy('<script type="application/ld+json">{"a":1}</script>')).toContain("script-src 'self';");
});

test('only a page with a map of streets names their host, and only for pictures', () => {
  const policy = renderPolicy('<button data-tiles="https://tiles.example/{z}/{x}/{y}.png">');
  expect(policy).toContain("img-src 'self' data: blob: https://tiles.example;");
  expect(policy.match(/tiles\.example/g)).toHaveLength(1);
  expect(renderPolicy('<p>https://tiles.example/</p>')).not.toContain('tiles.example');
});

test('only a page with a map that moves may make markup of text, by the one policy that there is', () => {
  expect(renderPolicy('<region-map></region-map>')).toMatch(/; trusted-types default$/);
  expect(renderPolicy('<centre-finder></centre-finder>')).toMatch(/; trusted-types default$/);
  expect(renderPolicy('<p></p>')).toMatch(/; trusted-types 'none'$/);
});

test('only a page that keeps a copy for the times without a network may name its worker', () => {
  expect(renderPolicy('<offline-copy></offline-copy>')).toMatch(/; trusted-types offline$/);
  expect(renderPolicy('<offline-copy></offline-copy><region-map></region-map>')).toMatch(
    /types default offline$/,
  );
});

test('the policy stands before anything that it governs', () => {
  const page = addPolicy(
    Buffer.from('<html><head><meta charset="utf-8"><script>one()</script></head><p>қ</p></html>'),
  ).toString();
  expect(page).toContain('<p>қ</p>');
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script>'));
  expect(() => addPolicy(Buffer.from('<html></html>'))).toThrow('its policy has no place');
});
