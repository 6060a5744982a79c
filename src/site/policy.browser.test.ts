import { expect, inject, test } from 'vitest';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { watchPage } from '../testing/watch-page.ts';

const site = inject('siteAddress');
const browser = browserOfTests();
test('a page refuses scripts that it was not built with, and to be framed', async () => {
  const other = await browser().newPage();
  const response = await other.goto(site);
  expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  const ran = await other.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.body.append(script);
    return 'injected' in globalThis;
  });
  expect(ran).toBe(false);
  const refused = await other.evaluate(() => {
    const button = document.createElement('button');
    button.setAttribute('onclick', 'globalThis.injected = true');
    document.body.append(button);
    button.click();
    return 'injected' in globalThis;
  });
  expect(refused).toBe(false);
  expect(await other.context().cookies()).toEqual([]);
  await other.close();
});

test('the search finds a page, within the policy', async () => {
  const page = await browser().newPage();
  const seen = await watchPage(page, new URL(site).origin);
  await page.goto(site);
  await page.locator('button[data-open-modal]').click();
  await page.locator('#starlight__search input').fill('legal advice');
  await page.locator('#starlight__search a').first().waitFor();
  expect(seen).toEqual([]);
});
