import { axeProblems, contextWithAxe, type Look } from './axe-problems.ts';
import { readStructure, structureProblems } from './every-page/page-structure.ts';
import { openBrowser } from './open-browser.ts';
import { watchPage } from './watch-page.ts';

export interface PageVisitor {
  /** Opens a page of the site on a phone; gives what breaks its policy or its outline, and what is in anyone's way in these looks. */
  readonly visit: (path: string, looks: readonly Look[]) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Opens one browser page that looks at one page of the site after another, since a new one each time takes longer than the looking. */
export async function openPageVisitor(site: string): Promise<PageVisitor> {
  const browser = await openBrowser();
  const page = await (await contextWithAxe(browser)).newPage();
  const seen = await watchPage(page, new URL(site).origin);
  return {
    visit: async (path, looks) => {
      seen.length = 0;
      await page.setViewportSize({ width: 320, height: 800 });
      await page.goto(site + path, { waitUntil: 'load' });
      const structure = structureProblems(await page.evaluate(readStructure));
      const axe = await axeProblems(page, looks);
      return [...seen, ...structure, ...axe];
    },
    close: () => browser.close(),
  };
}
