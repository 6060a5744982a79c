import type { Browser } from 'playwright-core';

/** What can be read of a page's main part: its words that can be seen, and whether it says that its tool needs a script. */
export interface Reading {
  readonly words: number;
  readonly saysSo: boolean;
}

/** Opens a page in a browser that runs no script. */
export async function readWithoutScript(browser: Browser, address: string): Promise<Reading> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // What the page says is read as it was sent: a page that leads elsewhere without script may be gone a moment later.
  const sent = await (await context.request.get(address)).text();
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  const text = await page.locator('main').innerText();
  await context.close();
  return { words: countWords(text), saysSo: /<main[\s>].*<noscript>/s.test(sent) };
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
