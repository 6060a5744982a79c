import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { samplePages } from '../testing/built-pages.ts';
import { openBrowser } from '../testing/open-browser.ts';

const site = inject('siteAddress');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function problems(path: string, colorScheme: 'light' | 'dark'): Promise<string[]> {
  // The page's own policy would refuse axe, which is no part of it.
  const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce', bypassCSP: true });
  await page.goto(site + path);
  await page.evaluate(axe);
  const results = (await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<unknown> } }).axe.run({ runOnly: values }),
    tags,
  )) as AxeResults;
  await page.close();
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}

test.each(samplePages())('/%s has no accessibility problem that axe can see', async (path) => {
  expect(await problems(path, 'light')).toEqual([]);
});

test.each(['', 'about/'])('/%s is as readable in the dark', async (path) => {
  expect(await problems(path, 'dark')).toEqual([]);
});
