import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from './copy.ts';

// An editor adds a dataset, an article and a centre: the site has them, and not a line of code has changed.

/** So many that the list of their region has three pages. */
const manyArticles = 26;

let copy = '';
const out = () => join(copy, 'dist');

beforeAll(() => {
  copy = copyProject();
  // What the last build of the project kept, as an editor has it; tests/site/build.test.ts builds without.
  const kept = join('.astro', 'cache', 'kept');
  if (existsSync(kept)) cpSync(kept, join(copy, kept), { recursive: true });
  addDataset();
  addArticle();
  for (let index = 0; index < manyArticles; index += 1) addArticle(`many-${index}`, '2026-01-01');
  addCentre();
  changeOneLanguage();
  execFileSync('node', ['scripts/build.ts'], {
    env: { ...process.env, REPORT_EMAIL: 'atlas@example.kz' },
    cwd: copy,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}, 300_000);

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
}, 60_000);

test.each(['kk', 'ru'])('the added dataset has its page, its chart and its files (%s)', (locale) => {
  const page = readFileSync(join(out(), locale, 'datasets', 'test-dataset', 'index.html'), 'utf8');
  expect(page).toContain('Сынақ жиынтығы');
  expect(page).toContain('<svg');
  expect(page).toContain('row-KZ-10.2025');
  expect(existsSync(join(out(), 'data', 'test-dataset', 'test-dataset.csv'))).toBe(true);
  expect(readFileSync(join(out(), locale, 'datasets', 'index.html'), 'utf8')).toContain(
    'datasets/test-dataset/',
  );
});

test.each(['kk', 'ru'])('the added article is in the list and shows its figure (%s)', (locale) => {
  expect(readFileSync(join(out(), locale, 'articles', 'index.html'), 'utf8')).toContain(
    'articles/test-article/',
  );
  const page = readFileSync(join(out(), locale, 'articles', 'test-article', 'index.html'), 'utf8');
  expect(page).toContain('data-figure="test-dataset/KZ-10.2025"');
  expect(page).toMatch(/1[\s\u00a0]234/);
});

test.each(['kk', 'ru'])('many articles stand on pages that lead to each other (%s)', (locale) => {
  const lists = ['', 'topic/services/', 'region/abai/', 'year/2026/'];
  for (const list of lists) {
    const shown = new Set<string>();
    let next: string | undefined = `/${locale}/articles/${list}`;
    let before: string | undefined;
    while (next) {
      const { document } = parseHTML(readFileSync(join(out(), next, 'index.html'), 'utf8'));
      const linked = (selector: string) => {
        const href = document.querySelector(selector)?.getAttribute('href');
        return href ? new URL(href, 'http://site').pathname : undefined;
      };
      expect(linked('link[rel=canonical]')).toBe(next);
      expect(linked('link[rel=prev]')).toBe(before);
      expect(linked('a[rel=prev]')).toBe(before);
      expect(linked('a[rel=next]')).toBe(linked('link[rel=next]'));
      for (const link of document.querySelectorAll('.article-card a[href]')) {
        const href = link.getAttribute('href') ?? '';
        expect(shown.has(href), href).toBe(false);
        shown.add(href);
      }
      before = next;
      next = linked('link[rel=next]');
    }
    expect(shown.size, list).toBeGreaterThan(manyArticles);
  }
});

test('an article of which one language was changed tells the readers of the other, and leads them there', () => {
  const page = (locale: string) =>
    parseHTML(readFileSync(join(out(), locale, 'articles', 'early-support', 'index.html'), 'utf8')).document;
  const notice = page('ru').querySelector('.lagging');
  expect(notice?.textContent).toContain('Казахский текст этой статьи изменили позже');
  expect(notice?.querySelector('a')?.getAttribute('href')).toBe('/kk/articles/early-support/');
  expect(notice?.querySelector('a')?.getAttribute('lang')).toBe('kk');
  expect(page('kk').querySelector('.lagging')).toBeNull();
  expect(page('kk').querySelector('.prose')?.textContent).toContain('Бұл сөйлем кейін қосылды.');
});

test.each(['kk', 'ru'])(
  'the added centre has its page and stands in the list of its region (%s)',
  (locale) => {
    expect(existsSync(join(out(), locale, 'centres', 'test-centre', 'index.html'))).toBe(true);
    const list = readFileSync(join(out(), locale, 'centres', 'region', 'abai', 'index.html'), 'utf8');
    expect(list).toContain('centres/test-centre/');
  },
);

test.each(['kk', 'ru'])(
  'its telephone, its point and what is known of its accessibility are shown (%s)',
  (locale) => {
    const folder = join(out(), locale, 'centres');
    const { document } = parseHTML(readFileSync(join(folder, 'test-centre', 'index.html'), 'utf8'));
    const main = document.querySelector('.actions a[data-look="main"]');
    expect(main?.getAttribute('href')).toBe('tel:+77222551474');
    expect(document.querySelector('#contacts')).toBeNull();
    expect(document.querySelector('.locator-about')).toBeNull();
    expect(document.querySelector('.locator-link')?.getAttribute('href')).toContain('mlat=50.4111');
    const answers = [...document.querySelectorAll('.profiles [data-answer]')];
    expect(answers.map((one) => one.getAttribute('data-answer'))).toEqual([
      'partly',
      'unknown',
      'unknown',
      'partly',
    ]);
    const card = readFileSync(join(folder, 'test-centre.vcf'), 'utf8');
    expect(card).toContain('TEL:+7 (7222) 55-14-74');
    expect(card).toContain('GEO:geo:50.4111,80.2275');
  },
);

test.each(['kk', 'ru'])('its mistakes are reported to the address of the configuration (%s)', (locale) => {
  const page = readFileSync(join(out(), locale, 'centres', 'test-centre', 'index.html'), 'utf8');
  const { document } = parseHTML(page);
  const href = document.querySelector('.report a[href^="mailto:"]')?.getAttribute('href') ?? '';
  const letter = new URL(href);
  expect(letter.pathname).toBe('atlas@example.kz');
  expect(letter.searchParams.get('body')).toContain(`/${locale}/centres/test-centre/`);
  expect(letter.searchParams.get('subject')).toBeTruthy();
  expect(document.querySelector('#report-text')).toBeNull();
});

function addDataset(): void {
  const from = join(copy, 'data', 'datasets', 'persons-with-disabilities');
  const to = join(copy, 'data', 'datasets', 'test-dataset');
  cpSync(from, to, { recursive: true });
  rmSync(join(to, 'persons-with-disabilities.csv'));
  const { licenses, $schema } = JSON.parse(readFileSync(join(to, 'datapackage.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const labels = { kk: 'Сынақ жиынтығы', ru: 'Сынақ жиынтығы (испытание)' };
  const field = (name: string, type: string, rest: object) => ({ name, type, titles: labels, ...rest });
  const descriptor = {
    $schema,
    name: 'test-dataset',
    titles: labels,
    descriptions: labels,
    version: '1.0.0',
    updated: '2026-01-01',
    updateFrequency: 'irregular',
    licenses,
    views: [{ id: 'by-region', kind: 'bars', titles: labels, across: 'region' }],
    resources: [
      {
        name: 'test-dataset',
        path: 'test-dataset.csv',
        schema: {
          fields: [
            field('region', 'string', { role: 'dimension', codes: 'regions' }),
            field('period', 'string', { role: 'dimension', codes: 'periods' }),
            field('value', 'number', { role: 'measure', indicator: 'persons-with-disabilities' }),
            field('source', 'string', { role: 'source', codes: 'sources' }),
          ],
          primaryKey: ['region', 'period'],
        },
      },
    ],
  };
  writeFileSync(join(to, 'datapackage.json'), JSON.stringify(descriptor));
  const rows = [
    'region,period,value,source',
    'KZ-10,2025,1234,minlabour-2023',
    'KZ-71,2025,4321,minlabour-2023',
  ];
  writeFileSync(join(to, 'test-dataset.csv'), `${rows.join('\n')}\n`);
}

function addArticle(slug = 'test-article', published = '2026-12-31'): void {
  for (const locale of ['kk', 'ru']) {
    const folder = join(copy, 'src', 'content', 'articles', slug);
    mkdirSync(folder, { recursive: true });
    const text = `---
title: Сынақ ${slug} ${locale}
summary: Сынақ
kind: news
published: ${published}
topics: [services]
sources: [minlabour-2023]
regions: [KZ-10]
datasets: [test-dataset]
centres: [test-centre]
---

<Plain>
Сынақ.
</Plain>

## Сынақ

<Figure at="test-dataset/KZ-10.2025"/>
`;
    writeFileSync(join(folder, `${locale}.mdx`), text);
  }
}

function changeOneLanguage(): void {
  appendFileSync(
    join(copy, 'src', 'content', 'articles', 'early-support', 'kk.mdx'),
    '\nБұл сөйлем кейін қосылды.\n',
  );
}

function addCentre(): void {
  const file = join(copy, 'data', 'centres', 'centres.csv');
  const [header = ''] = readFileSync(file, 'utf8').split('\n');
  const values: Readonly<Record<string, string>> = {
    id: 'test-centre',
    name_ru: 'Испытательный центр',
    type: 'rehabilitation',
    ownership: 'state',
    region: 'KZ-10',
    settlement: 'semey',
    status: 'operating',
    address_kk: 'Абай көшесі 1',
    address_ru: 'улица Абая 1',
    phone: '+7 (7222) 55-14-74',
    lat: '50.4111',
    lon: '80.2275',
    precision: 'address',
    entrance: 'yes',
    lift: 'yes',
    toilet: 'no',
    sources: 'minlabour-2023',
  };
  const row = header.split(',').map((name) => values[name.trim()] ?? '');
  appendFileSync(file, `${row.join(',')}\n`);
}
