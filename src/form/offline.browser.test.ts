import { expect, inject, test } from 'vitest';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { goTo, openExample, openInterview, ready } from './testing/open-interview.ts';
import { serveChanging } from './testing/serve-changing.ts';

const address = inject('siteAddress');
const browser = browserOfTests();

test('after the first visit the interview, its preview and the Word file need no connection', async () => {
  const context = await browser().newContext();
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

test('a newer version waits until it is asked for, and the answers stay', async () => {
  let version = 1;
  const site = await serveChanging(address, (path, text) =>
    path.endsWith('/offline.js') ? text.replace(/^const version = "/, `$&${version}-`) : text,
  );
  const context = await browser().newContext();
  const page = await openInterview(context, site.address, 'joinder');
  await goTo(page, 'question-county');
  await page.getByRole('combobox', { name: /Which county/ }).selectOption('Inyo');
  await page.getByText(/^Saved on this device/).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 30_000 });
  version += 1;
  await page.reload();
  const notice = page.getByText('A newer version of this page is ready.');
  await notice.waitFor();
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Use the newer version' }).click();
  await loaded;
  await ready(page);
  await page.locator('.paper .answer', { hasText: 'Inyo' }).first().waitFor();
  expect(await page.evaluate(() => caches.keys())).toEqual([expect.stringMatching(/^interviews-2-/)]);
  expect(await notice.count()).toBe(0);
  await context.close();
  site.close();
});
