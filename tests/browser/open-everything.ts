import type { Page } from 'playwright-core';
import { startMap } from './start-map.ts';

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
    if (opened === 0) break;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
  await startMaps(page);
  await openSayings(page);
}

/** Maps begin when a reader turns to them. */
async function startMaps(page: Page): Promise<void> {
  if ((await page.locator('region-map:visible').count()) > 0) await startMap(page);
  // The map beside a list is drawn when its button is pressed.
  if ((await page.locator('[data-map]:visible').count()) > 0)
    await page.locator('[data-map] .leaflet-container').waitFor();
}

/** What is said of a value or a region appears when the keyboard is there: of one of each, as there is never more than one. */
async function openSayings(page: Page): Promise<void> {
  const value = page.locator('[role=treeitem]:visible').last();
  if ((await value.count()) > 0) await value.focus();
  const place = page.locator('[role=listbox] [role=option]:visible, .leaflet-marker-icon:visible').first();
  if ((await place.count()) > 0) await place.press('Enter');
}
