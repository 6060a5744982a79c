import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeProblems } from '../testing/axe-problems.ts';
import { samplePages } from '../testing/built-pages.ts';
import { openBrowser } from '../testing/open-browser.ts';

const site = inject('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test.each(samplePages())('/%s has no accessibility problem that axe can see', async (path) => {
  expect(await axeProblems(browser, site + path, { colorScheme: 'light' })).toEqual([]);
});

test.each(['', 'about/'])('/%s is as readable in the dark', async (path) => {
  expect(await axeProblems(browser, site + path, { colorScheme: 'dark' })).toEqual([]);
});
