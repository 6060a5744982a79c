import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser } from '../testing/open-browser.ts';
import { goTo, openExample, openInterview, ready } from './testing/open-interview.ts';

const address = inject('siteAddress');
let browser: Browser;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

test('after the first visit the interview, its preview and the Word file need no connection', async () => {
  const context = await browser.newContext();
  const page = await openInterview(context, address);
  await openExample(page, 'Typical county');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 30_000 });
  await context.setOffline(true);
  await page.reload();
  await ready(page);
  await page.locator('.paper .answer', { hasText: 'Merced' }).first().waitFor();
  await goTo(page, 'review');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the Word file' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^mou-draft-\d{4}-\d{2}-\d{2}\.docx$/);
  // A page that was never visited is not the browser's own error.
  await page.goto(`${address}about/privacy/`);
  await page.getByRole('heading', { name: 'No connection' }).waitFor();
  await page.getByRole('link', { name: 'Memorandum of Understanding' }).click();
  await ready(page);
  await context.close();
});
