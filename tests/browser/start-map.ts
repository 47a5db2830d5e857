import type { Page } from 'playwright-core';

/** Turns to the map of a page, as a reader would, and waits until the map in motion is there; an address can begin it by itself. */
export async function startMap(page: Page): Promise<void> {
  const isBegun = await page.locator('region-map').getAttribute('data-state');
  if (!isBegun && new URL(page.url()).search === '') await page.locator('[data-zoom="0"]').click();
  await page.locator('region-map[data-state=ready]').waitFor();
}
