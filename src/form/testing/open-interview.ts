import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Opens the interview of a document type and waits until it can be used. A context of its own keeps answers apart. */
export async function openInterview(
  from: Browser | BrowserContext,
  address: string,
  documentType = 'mou',
): Promise<Page> {
  const page = await from.newPage();
  await page.goto(`${address}draft/${documentType}/`);
  await ready(page);
  return page;
}

/** Waits until the form has come to life and the document is drawn. */
export async function ready(page: Page): Promise<void> {
  await page.locator('#interview[data-ready="yes"]').waitFor();
  // On a phone the preview stands behind its own button, so it is there and not to be seen.
  await page.locator('.paper h1').first().waitFor({ state: 'attached' });
}

/** Fills the form with one of the examples by its title. */
export async function openExample(page: Page, title: string | RegExp): Promise<void> {
  await page.getByText('Start from an example').click();
  await page.getByRole('button', { name: title }).click();
  await page
    .locator('.open-answers')
    .getByText(/is open\.(?: Undo|$)/)
    .waitFor();
}

/** Goes to a page of the interview, or to "review" or "tasks", as a link would. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page.evaluate(async (name) => {
    if (location.hash === `#${name}`) return;
    const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.hash = name;
    await changed;
    await new Promise((done) => setTimeout(done, 50)); // until it is drawn
  }, place);
  await page.locator('.interview-questions h1').waitFor();
}
