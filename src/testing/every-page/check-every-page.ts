import { openBrowser } from '../open-browser.ts';
import { checkPage, type PageFindings } from './check-page.ts';

/**
 * Checks pages of a served site, a few at a time, and calls `report` with each as it is done. A browser serves a
 * hundred pages and is then replaced, so that hours of pages do not fill the memory.
 */
export async function checkEveryPage(
  site: string,
  paths: readonly string[],
  report: (findings: PageFindings) => void,
  atOnce = 2,
): Promise<void> {
  const left = [...paths];
  const worker = async (): Promise<void> => {
    while (left.length > 0) {
      const browser = await openBrowser();
      for (const path of left.splice(0, 100 / atOnce)) report(await checkPage(browser, site, path));
      await browser.close();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
