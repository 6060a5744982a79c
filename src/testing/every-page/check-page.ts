import type { Browser } from 'playwright-core';
import { axeProblems, contextWithAxe, looks } from '../axe-problems.ts';
import { watchPage } from '../watch-page.ts';
import { readStructure, structureProblems } from './page-structure.ts';
import { mostBytes, weighPage } from './page-weight.ts';
import { countWords, readingProblems, readWithoutScript } from './read-without-script.ts';

/** What was found on one page. */
export interface PageFindings {
  readonly path: string;
  readonly bytes: number;
  readonly problems: readonly string[];
}

/** Opens a page once as a first visitor does, weighs it, and looks at it in each look; then reads it without script. */
export async function checkPage(browser: Browser, site: string, path: string): Promise<PageFindings> {
  const context = await contextWithAxe(browser);
  const page = await context.newPage();
  const seen = await watchPage(page, new URL(site).origin);
  const weigh = weighPage(page);
  // What is fetched later, in idle time, is not waited for by anyone: the search, and what writes a Word file.
  await page.goto(site + path, { waitUntil: 'load' });
  const bytes = await weigh();

  const structure = new Set<string>();
  for (const width of new Set(looks.map((look) => look.width))) {
    await page.setViewportSize({ width, height: 800 });
    for (const problem of structureProblems(await page.evaluate(readStructure))) structure.add(problem);
  }
  const axe = await axeProblems(page);
  const words = countWords(await page.locator('main').innerText());
  await context.close();

  return {
    path,
    bytes,
    problems: [
      ...seen,
      ...(bytes > mostBytes ? [`${bytes} bytes (gzip) on a first visit. At most ${mostBytes}.`] : []),
      ...structure,
      ...axe,
      ...readingProblems(words, await readWithoutScript(browser, site + path)),
    ],
  };
}
