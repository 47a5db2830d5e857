import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '../../../../src/catalogue/locale.ts';

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  devDependencies: Record<string, string>;
};

test.each(locales)('the statement in %s names the versions that the site is tested with', (locale) => {
  const statement = readFileSync(`src/content/pages/accessibility/${locale}.mdx`, 'utf8');
  for (const name of ['axe-core', 'html-validate'])
    expect(statement, `${name}: test again, then state version and day`).toContain(
      `${name} ${devDependencies[name]}`,
    );
});
