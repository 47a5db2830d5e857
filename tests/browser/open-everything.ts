import type { Page } from 'playwright-core';

/**
 * Opens whatever a page can open by itself, without naming it: disclosures, and what a button says it would expand (the
 * settings, filters, menus, maps). What such a press brings along is opened too.
 */
export async function openEverything(page: Page): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    const opened = await page.evaluate(() => {
      const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
      const closed = [...document.querySelectorAll('details:not([open])')];
      for (const details of closed) details.setAttribute('open', '');
      const buttons = [...document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')].filter(isSeen);
      for (const button of buttons) button.click();
      return closed.length + buttons.length;
    });
    if (opened === 0) return;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
}
