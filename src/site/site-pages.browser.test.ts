import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeProblems, contextWithAxe, looks } from '../testing/axe-problems.ts';
import { samplePages } from '../testing/built-pages.ts';
import { openBrowser } from '../testing/open-browser.ts';
import { watchPage } from '../testing/watch-page.ts';

const site = inject('siteAddress');
let browser: Browser;
let page: Page;
let seen: string[];

beforeAll(async () => {
  browser = await openBrowser();
  page = await (await contextWithAxe(browser)).newPage();
  seen = await watchPage(page, new URL(site).origin);
});
afterAll(() => browser.close());

/** Pages with a component of their own, which may look right in one look only. */
const ofTheirOwn = [
  'reference/requirements/',
  'reference/clocks/',
  'reference/letters/',
  'reference/counties/',
  'reference/glossary/',
  'reference/sources/',
  'reference/sources/wic-300/',
  'competencies/',
  'competencies/und/',
  'competencies/und-k1/',
  'competencies/roles/',
  'competencies/roles/judge/',
  'competencies/compare/',
  'competencies/self-assessment/',
  'competencies/supervisor-worksheet/',
  'competencies/formats/',
  'toolkit/holistic-needs/',
  'toolkit/holistic-needs/safety/',
  'toolkit/screening-tools/',
  'toolkit/mou/',
  'training/',
  'training/csec-101/',
  'training/crosswalk/',
  'training/planner/',
  'draft/',
  'draft/mou/sample/',
  'draft/mou/worksheet/',
  'background/timeline/',
  '',
];
const sampled = samplePages().filter((path) => !ofTheirOwn.includes(path));
/** The rest is seen on a phone in the light, and in one more look, by turns. */
const pages = [
  ...ofTheirOwn.map((path) => [path, looks] as const),
  ...sampled.map(
    (path, index) => [path, looks.filter((_look, which) => which === 0 || which === 1 + (index % 3))] as const,
  ),
];

describe.each(pages)('/%s', (path, itsLooks) => {
  test('keeps to its policy, asks no other origin, has no error, fits 320 pixels, and is in nobody’s way', async () => {
    seen.length = 0;
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(site + path, { waitUntil: 'load' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(seen).toEqual([]);
    expect(width).toBeLessThanOrEqual(320);
    expect(await page.title()).not.toBe('');
    // The preview of a draft shows the document, whose title is its own.
    expect(await page.locator('h1:visible:not(.paper h1)').count()).toBe(1);
    expect(await axeProblems(page, itsLooks)).toEqual([]);
  });
});

test('a page refuses scripts that it was not built with, and to be framed', async () => {
  const other = await browser.newPage();
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
  seen.length = 0;
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(site);
  await page.locator('button[data-open-modal]').click();
  await page.locator('#starlight__search input').fill('legal advice');
  await page.locator('#starlight__search a').first().waitFor();
  expect(seen).toEqual([]);
});
