import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a page is looked at: the window's width in pixels, and light or dark. */
export interface Look {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

/** A phone and a desk, in the light and in the dark. */
export const looks: readonly Look[] = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
];

/** Opens a context whose pages carry axe from the start, so that their own policy need not be put aside for it. */
export async function contextWithAxe(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.addInitScript(axe);
  return context;
}

/** Looks at a page as it stands, in each look, without loading it again. Gives each accessibility problem with the look and the element. */
export async function axeProblems(page: Page, wanted: readonly Look[] = looks): Promise<string[]> {
  const problems: string[] = [];
  for (const { width, colorScheme } of wanted) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const results = (await page.evaluate(
      (runOnly) =>
        (globalThis as unknown as { axe: { run: (options: object) => Promise<unknown> } }).axe.run({
          runOnly,
          resultTypes: ['violations'],
        }),
      tags,
    )) as AxeResults;
    const look = `${String(width)} pixels, ${colorScheme}`;
    for (const { id, help, nodes } of results.violations)
      problems.push(...nodes.map(({ target }) => `${look}: ${id}: ${help} (${target.join(' ')})`));
  }
  return problems;
}
