import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer depends on colours, and so has to be asked anew in each scheme. */
export const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] as const;

/**
 * Gives what axe finds wrong on a page as it stands now, one line a finding. Every rule that axe has is on, the stricter and
 * the experimental ones included.
 * @param only the rules to ask; all of them when not given
 */
export async function findViolations(
  page: Page,
  within = 'html',
  only?: readonly string[],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([selector, asked]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const known = axe.getRules().map(({ ruleId }) => ruleId);
      const rules = Object.fromEntries(known.map((rule) => [rule, { enabled: true }]));
      const { violations } = await axe.run(selector, {
        resultTypes: ['violations'],
        ...(asked ? { runOnly: [...asked] } : { rules }),
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
      );
    },
    [within, only] as const,
  );
}
