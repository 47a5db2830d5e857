import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseCatalogue } from '../src/catalogue/load.ts';
import { locales } from '../src/catalogue/locale.ts';
import { readProject } from '../src/catalogue/read.ts';

const help = `npm run align -- <slug> … | --all

Notes in an article that all its languages now say the same: writes into the front matter of each the mark of the others'
text (\`twin\`). Run it after you have read them side by side. From then on the check tells when one was changed later.
--all: every article.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});

if (values.help || (positionals.length === 0 && !values.all)) console.log(help);
else process.exitCode = align(process.cwd(), positionals, values.all);

function align(root: string, slugs: readonly string[], all: boolean): number {
  const articles = parseCatalogue(readProject(root)).catalogue?.articles ?? [];
  const unknown = slugs.filter((slug) => !articles.some((article) => article.slug === slug));
  for (const slug of unknown)
    console.error(`${slug}: no such article, or it has findings → run npm run check first`);
  for (const { slug, marks } of articles) {
    if (!all && !slugs.includes(slug)) continue;
    for (const locale of locales) {
      const file = join(root, 'src/content/articles', slug, `${locale}.mdx`);
      writeFileSync(file, writeMark(readFileSync(file, 'utf8'), marks[locale]));
    }
    console.log(`${slug}: ${locales.join(' and ')} are noted as saying the same.`);
  }
  return unknown.length > 0 ? 1 : 0;
}

/** Puts a mark into the front matter, in place of the one that is there. */
function writeMark(text: string, mark: string): string {
  const line = /^twin:.*$/m;
  const end = text.indexOf('\n---', 3);
  const [front, body] = [text.slice(0, end), text.slice(end)];
  // In quotes, because YAML reads twelve digits alone as a number.
  const written = `twin: '${mark}'`;
  return line.test(front) ? front.replace(line, written) + body : `${front}\n${written}${body}`;
}
