import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a page is looked at: the window's width in pixels, and light or dark. */
export interface Look {
  readonly width?: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Opens a page and gives the accessibility problems that axe sees in it, each with the element it concerns. */
export async function axeProblems(browser: Browser, address: string, look: Look): Promise<string[]> {
  const page = await browser.newPage(contextFor(look));
  await page.goto(address);
  const problems = await axeProblemsOn(page);
  await page.close();
  return problems;
}

/** The settings of a browser context for a look. The page's own policy would refuse axe, which is no part of it. */
export function contextFor({ width = 1280, colorScheme }: Look) {
  return { viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce', bypassCSP: true } as const;
}

/** Gives the accessibility problems of a page as it stands, each with the element it concerns. */
export async function axeProblemsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<unknown> } }).axe.run({ runOnly: values }),
    tags,
  )) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
}
