import type { Page } from 'playwright-core';

/** Kills the process that draws the page, as a crash would: nothing of the page runs any more, not even what it does on leaving. */
export async function killTab(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined); // it never answers
  await crashed;
  await page.close();
}
