import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a page is looked at: the window's width in pixels, and light or dark. */
export interface Look {
  readonly width?: number;
  readonly colorScheme: 'light' | 'dark';
}

/** Opens a page and gives the accessibility problems that axe sees in it, each with the element it concerns. */
export async function axeProblems(
  browser: Browser,
  address: string,
  { width = 1280, colorScheme }: Look,
): Promise<string[]> {
  // The page's own policy would refuse axe, which is no part of it.
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme,
    reducedMotion: 'reduce',
    bypassCSP: true,
  });
  await page.goto(address);
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
