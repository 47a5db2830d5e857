import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the front matter of a text in src/content/pages, as Astro does in a build. */
export function readPageMatter(id: string): Record<string, string> {
  const file = join(process.cwd(), 'src', 'content', 'pages', `${id}.mdx`);
  const [, front = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  return Object.fromEntries(
    [...front.matchAll(/^(\w+): (.*)$/gm)].map(([, key = '', value = '']) => [
      key,
      value.replace(/^(['"])(.*)\1$/, '$2'),
    ]),
  );
}
