import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages, readText } from './dist.ts';
import { samplePages } from './kinds.ts';

/** One page of each kind and language, and every twentieth; in a full run all of them. */
const judged =
  process.env['FULL'] === '1'
    ? pages
    : [...new Set([...samplePages(1), ...pages.filter((_, at) => at % 20 === 0)])];

test('every page is conformant HTML, by the rules of .htmlvalidate.mjs', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const found: string[] = [];
  for (const page of judged) {
    const { results } = await validator.validateString(readText(page), `dist/${page}`);
    for (const { messages } of results)
      found.push(
        ...messages.map(
          ({ line, column, ruleId, message, selector }) =>
            `${page}:${line}:${column} ${ruleId}: ${message} (${selector ?? 'text'})`,
        ),
      );
  }
  expect(found).toEqual([]);
});

test('a page with an error is found out', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const { results } = await validator.validateString(
    readText('index.html').replace('</main>', '<img src="a.png"></main>'),
    'dist/index.html',
  );
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain('wcag/h37');
});
