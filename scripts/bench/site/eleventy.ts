import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../../run.ts';
import { measureRun, type Taken } from './measure.ts';

/** What is measured beside us. */
export const eleventyVersion = '3.1.8';

/** Kept between benches; no part of the project. */
const cache = join(import.meta.dirname, '..', '..', '..', '.astro', 'bench', `eleventy-${eleventyVersion}`);

/** Installs Eleventy where only the bench finds it. */
export async function installEleventy(): Promise<void> {
  if (existsSync(join(cache, 'node_modules', '@11ty', 'eleventy', 'package.json'))) return;
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{ "private": true, "type": "module" }\n');
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefix', cache];
  const code = await run('npm', [...args, `@11ty/eleventy@${eleventyVersion}`]);
  if (code !== 0) throw new Error(`npm could not install Eleventy ${eleventyVersion}`);
}

/**
 * Writes a project for Eleventy that makes the pages of a built site again: each page is a file with its title, its addresses and
 * the content of its `<main>`, text and drawings as they were built; a Nunjucks layout puts head, header and footer round it.
 * Eleventy has less to do than we: it gets the texts formatted and the charts drawn, and its styles are one file, not in each page.
 * @returns how many pages there are
 */
export function writeEleventyProject(built: string, folder: string): number {
  const includes = join(folder, 'input', '_includes');
  mkdirSync(includes, { recursive: true });
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  for (const name of files) {
    const html = readFileSync(join(built, name), 'utf8');
    const data = {
      layout: 'page.njk',
      permalink: name,
      lang: find(html, /<html[^>]* lang="([^"]+)"/),
      title: find(html, /<title>([^<]*)<\/title>/),
      description: find(html, /<meta name="description" content="([^"]*)"/),
      canonical: find(html, /<link rel="canonical" href="([^"]*)"/),
      alternates: [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, lang, href]) => ({ lang, href }),
      ),
      jsonLd: find(html, /<script type="application\/ld\+json">([\s\S]*?)<\/script>/),
    };
    const main = find(html, /<main\b[^>]*>([\s\S]*)<\/main>/) || find(html, /<body\b[^>]*>([\s\S]*)<\/body>/);
    const target = join(folder, 'input', name);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, `---json\n${JSON.stringify(data)}\n---\n${main}`);
  }
  const sample = readFileSync(join(built, 'ru', 'index.html'), 'utf8');
  for (const part of ['header', 'footer'])
    writeFileSync(
      join(includes, `${part}.njk`),
      find(sample, new RegExp(`(<${part}\\b[\\s\\S]*</${part}>)`)),
    );
  writeFileSync(join(includes, 'page.njk'), layout);
  writeFileSync(join(folder, 'eleventy.config.js'), config);
  return files.length;
}

/** Builds that project. */
export function measureEleventy(folder: string): Promise<Taken> {
  // With the 4 GB that Node takes by itself it ends at 20 000 pages for want of memory.
  const heap = '--max-old-space-size=12000';
  return measureRun(folder, [heap, join(cache, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'), '--quiet']);
}

function find(html: string, pattern: RegExp): string {
  return pattern.exec(html)?.[1] ?? '';
}

const layout = `<!doctype html>
<html lang="{{ lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{{ title | safe }}</title>
<meta name="description" content="{{ description | safe }}">
<link rel="canonical" href="{{ canonical }}">
{% for one in alternates %}<link rel="alternate" hreflang="{{ one.lang }}" href="{{ one.href }}">
{% endfor %}<link rel="stylesheet" href="/style.css">
<script type="application/ld+json">{{ jsonLd | safe }}</script>
</head>
<body>
{% include "header.njk" %}
<main id="main">{{ content | safe }}</main>
{% include "footer.njk" %}
</body>
</html>
`;

/** No engine reads the content of pages: it is ready. */
const config = `export const config = {
  dir: { input: 'input', output: 'output' },
  htmlTemplateEngine: false,
  templateFormats: ['html', 'njk'],
};
`;
