import type { BrowserContext, Page } from 'playwright-core';

/** Looks at things in four pages of a context at once, as each page is mostly waited for. */
export async function lookAtAll<Thing>(
  context: BrowserContext,
  things: readonly Thing[],
  look: (page: Page, thing: Thing) => Promise<void>,
): Promise<void> {
  const queue = things.values();
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    for (const thing of queue) await look(page, thing);
    await page.close();
  };
  await Promise.all(Array.from({ length: 4 }, work));
}
