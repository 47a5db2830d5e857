import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findInText, reportFindings, type Wording } from '../../src/catalogue/check/wording.ts';
import type { Issue } from '../../src/catalogue/issue.ts';
import { locales } from '../../src/catalogue/locale.ts';
import { placeScalars } from '../../src/catalogue/placed.ts';
import { parseProse } from '../../src/catalogue/prose.ts';
import { reportTo } from '../../src/catalogue/report.ts';

const folder = 'src/content/pages';

/** Checks the words of the site's own long texts (about, methodology …), as those of articles. */
export function checkPages(root: string, wording: Wording, issues: Issue[]): void {
  for (const page of readdirSync(join(root, folder)).sort()) {
    for (const locale of locales) {
      const file = `${folder}/${page}/${locale}.mdx`;
      const report = reportTo(issues, file);
      if (!existsSync(join(root, file))) {
        report('article/twin', { field: locale }, { expected: file });
        continue;
      }
      const text = readFileSync(join(root, file), 'utf8');
      const [head = '', front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
      if (head === '') report('file/front-matter');
      for (const { path, placed } of placeScalars(front, 2, () => true))
        reportFindings(findInText(placed.text, locale, wording), placed, path.join('.'), report);
      for (const placed of parseProse(text.slice(head.length), head.split('\n').length).texts)
        reportFindings(findInText(placed.text, locale, wording), placed, '', report);
    }
  }
}
