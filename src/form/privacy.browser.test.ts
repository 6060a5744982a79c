import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { watchPage } from '../testing/watch-page.ts';
import { storedText } from './testing/answers-on-device.ts';
import { goTo, openExample, openInterview, ready } from './testing/open-interview.ts';
import { startWatchingProxy } from './testing/watching-proxy.ts';

const address = inject('siteAddress');
const secret = 'Words that nobody else should read';
const browser = browserOfTests();
let context: BrowserContext;
beforeEach(async () => void (context = await browser().newContext()));
afterEach(() => context.close());

const box = (page: Page) => page.locator('#question-localHistory');
const saved = (page: Page) => page.getByText(/^Saved (?:on this device|in this tab only)/);

async function typeSecret(page: Page): Promise<void> {
  await goTo(page, 'question-localHistory');
  await box(page).fill(secret);
  await saved(page).waitFor();
}

/** All that leaves the machine in any state of the interview: asked for by the page, its worker or its service worker. */
test(
  'a whole interview, with downloads, offline too, asks for nothing but files of the site, and sends nothing of what was typed',
  { timeout: 180_000 },
  async () => {
    const { origin } = new URL(address);
    const proxy = await startWatchingProxy(origin);
    const watched = await browser().newContext({ proxy: { server: proxy.address, bypass: '<-loopback>' } });
    const page = await watched.newPage();
    const seen = await watchPage(page, origin);
    const fetched = async (press: () => Promise<void>): Promise<void> =>
      void (await Promise.all([page.waitForEvent('download'), press()]));
    const press = (name: string | RegExp) => () => page.getByRole('button', { name }).click();
    const typeAndDownload = async (): Promise<void> => {
      await typeSecret(page);
      await page.locator('.paper', { hasText: 'nobody else' }).waitFor();
      await goTo(page, 'review');
      await fetched(press('Download the Word file'));
    };

    await page.goto(`${address}draft/mou/`);
    await ready(page);
    await openExample(page, 'Typical county');
    await typeAndDownload();
    await fetched(press('Download as a page for printing'));
    await fetched(press('Download all as Word files'));
    await page.getByText(/^What law asks of this document/).click();
    await fetched(press(/as a checklist/));
    await page.getByLabel('Drafting notes', { exact: true }).uncheck();
    await fetched(() => page.keyboard.press('Control+s'));
    for (const link of await page
      .locator('.review h2[id]')
      .evaluateAll((all) => all.map(({ id }) => id.replace('review-', ''))))
      await goTo(page, link);
    await goTo(page, 'partners');
    await press('Add the seven partners that the law names')();
    await goTo(page, 'tasks');
    await page.getByText('Send pages to a partner').click();
    await page.getByLabel('Who asks?').fill('nobody else');
    await page.locator('#send-page-0').check();
    await fetched(press('Save the pages as a file'));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 60_000 });

    proxy.requests.push('-- offline --');
    await watched.setOffline(true);
    await page.reload();
    await ready(page);
    await typeAndDownload();

    const ofTheSite = new RegExp(`^GET ${address}[\\w./-]*$`);
    // Chromium asks Google what forms of this shape are for, whatever the site: no page's doing, and none of what was typed.
    const asked = proxy.requests.filter((line) => line !== 'CONNECT content-autofill.googleapis.com:443');
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.some((line) => line.endsWith('offline.js'))).toBe(true);
    expect(asked.filter((line) => line !== '-- offline --' && !ofTheSite.test(line))).toEqual([]);
    // Without a connection the browser still looks whether there is a newer version; nothing else is asked for.
    expect(asked.slice(asked.indexOf('-- offline --') + 1).filter((line) => !line.endsWith('/offline.js'))).toEqual([]);
    expect(seen.filter((line) => !/ERR_INTERNET_DISCONNECTED/.test(line))).toEqual([]);
    expect(await watched.cookies()).toEqual([]);
    await watched.close();
    proxy.close();
  },
);

test('on a shared computer nothing is left when the tab is closed', async () => {
  const page = await openInterview(context, address);
  await typeSecret(page);
  await goTo(page, 'tasks');
  await page.getByRole('button', { name: 'Yes, it is shared' }).click();
  await page.getByText('your answers are gone when you close this tab').waitFor();
  await expect.poll(() => storedText(page)).toBeUndefined();
  expect(await storedText(page, 'before')).toBeUndefined();

  await goTo(page, 'question-localHistory');
  expect(await box(page).inputValue()).toBe(secret);
  await box(page).fill(`${secret}, and more`);
  await saved(page).waitFor();
  await page.waitForTimeout(400);
  await page.reload();
  await box(page).waitFor();
  await expect.poll(() => box(page).inputValue()).toBe(`${secret}, and more`);
  await page.close();

  const next = await openInterview(context, address);
  expect(await storedText(next)).toBeUndefined();
  expect(await next.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain(
    'nobody else',
  );
  await next.getByText('Do other people use this computer?').waitFor();
  await goTo(next, 'question-localHistory');
  expect(await box(next).inputValue()).toBe('');
});

test.each(['Shift three times', 'click'])(
  'Leave this site, by %s, blanks what was typed at once, and Back does not show it',
  async (way) => {
    const page = await context.newPage();
    const shown: string[] = [];
    await page.exposeFunction('reportShown', (text: string) => shown.push(text));
    await page.addInitScript(() => {
      new MutationObserver((_changes, observer) => {
        if (!document.documentElement.classList.contains('leaving')) return;
        observer.disconnect();
        const { reportShown } = globalThis as unknown as { reportShown: (text: string) => void };
        reportShown(document.body.innerText.trim());
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ['class'] });
    });
    await page.route('**/www.weather.gov/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400)); // a slow line: the page has to be blank before
      await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
    });
    await page.goto(`${address}about/`);
    await page.goto(`${address}draft/mou/`);
    await ready(page);
    await typeSecret(page);
    if (way === 'click') await page.locator('.leave-site').click();
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL('**/www.weather.gov/**');
    expect(shown).toEqual(['Leaving this site']);
    await page.goBack();
    // Each page of the interview that was seen is a step in the history of its own.
    await page.getByRole('heading', { name: 'You left this site' }).waitFor();
    expect(await page.locator('.interview:visible').count()).toBe(1);
    expect(await page.content()).not.toContain('nobody else');
    await page.reload();
    await page.getByRole('button', { name: 'Show the interview' }).click();
    await ready(page);
    await page.locator('.paper', { hasText: 'nobody else' }).waitFor();
  },
);

test("a warning appears beside what looks like a child's data, and blocks nothing", async () => {
  const page = await openInterview(context, address);
  await goTo(page, 'question-languages');
  await page.locator('#question-languages').fill('Her date of birth is known');
  await page.getByText('This looks like a birth date.').waitFor();
  await page.getByRole('button', { name: /^Continue/ }).click();
  expect(await page.locator('.error-summary').count()).toBe(0);
});
