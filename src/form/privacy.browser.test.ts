import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { openBrowser } from '../testing/open-browser.ts';
import { watchPage } from '../testing/watch-page.ts';
import { storedText } from './testing/answers-on-device.ts';
import { goTo, openInterview, ready } from './testing/open-interview.ts';

const address = inject('siteAddress');
const secret = 'Words that nobody else should read';
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());
beforeEach(async () => void (context = await browser.newContext()));
afterEach(() => context.close());

const box = (page: Page) => page.locator('#question-localHistory');
const saved = (page: Page) => page.getByText(/^Saved on this device/);

async function typeSecret(page: Page): Promise<void> {
  await goTo(page, 'question-localHistory');
  await box(page).fill(secret);
  await saved(page).waitFor();
}

test('nothing that is typed, nor a file that is opened, makes a request that carries it or leaves the origin', async () => {
  const page = await context.newPage();
  const seen = await watchPage(page, new URL(address).origin);
  const sent: string[] = [];
  page.on('request', (request) => {
    const text = `${request.method()} ${request.url()} ${request.postData() ?? ''}`;
    if (request.method() !== 'GET' || decodeURIComponent(text).includes('nobody else')) sent.push(text);
  });
  await page.goto(`${address}draft/mou/`);
  await ready(page);
  await typeSecret(page);
  await page.keyboard.press('Control+s');
  for (const place of ['review', 'partners', 'tasks']) await goTo(page, place);
  await page.reload();
  await ready(page);
  expect(seen).toEqual([]);
  expect(sent).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

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
  expect(await next.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain('nobody else');
  await next.getByText('Do other people use this computer?').waitFor();
  await goTo(next, 'question-localHistory');
  expect(await box(next).inputValue()).toBe('');
});

test.each(['Shift three times', 'click'])('Leave this site, by %s, blanks what was typed at once, and Back does not show it', async (way) => {
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
  expect(await page.locator('body').innerText()).not.toContain('nobody else');
  expect(await page.locator('textarea').evaluateAll((boxes) => boxes.map((each) => (each as HTMLTextAreaElement).value))).not.toContain(secret);
});

test('a warning appears beside what looks like a child\'s data, and blocks nothing', async () => {
  const page = await openInterview(context, address);
  await goTo(page, 'question-languages');
  await page.locator('#question-languages').fill('Her date of birth is known');
  await page.getByText('This looks like a birth date.').waitFor();
  await page.getByRole('button', { name: /^Continue/ }).click();
  expect(await page.locator('.error-summary').count()).toBe(0);
});
