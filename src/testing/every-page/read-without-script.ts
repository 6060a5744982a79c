import type { Browser } from 'playwright-core';

/** What can be read of a page's main part: its words that can be seen, and whether it says that its tool needs a script, or leads to what takes its place. */
export interface Reading {
  readonly words: number;
  readonly saysSo: boolean;
}

/** Opens a page in a browser that runs no script. */
export async function readWithoutScript(browser: Browser, address: string): Promise<Reading> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const main = page.locator('main');
  const [text, said] = [await main.innerText(), await main.locator('noscript').count()];
  const led = page.url() !== address;
  await context.close();
  return { words: countWords(text), saysSo: said > 0 || led };
}

/** Counts the words of a text. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** Compares what is read with and without script. A tool may need one where it says so in place of the tool. */
export function readingProblems(wordsWithScript: number, { words, saysSo }: Reading): string[] {
  if (words >= wordsWithScript * 0.9 || saysSo) return [];
  return [
    `${words} words without script, ${wordsWithScript} with it. Build the text into the page, or say in <noscript> what the tool needs.`,
  ];
}
