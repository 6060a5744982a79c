import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { goTo, openExample, openInterview, ready } from '../form/testing/open-interview.ts';
import { openBrowser } from '../testing/open-browser.ts';
import { inWords, summary } from './measure.ts';

/** Times the interview in Chromium: what it loads, from a key to the preview, and from the click to the file. */
export async function timeBrowser(address: string, print: (line: string) => void): Promise<void> {
  const browser = await openBrowser();
  try {
    await timeLoading(browser, address, print);
    await timeTyping(browser, address, print);
    await timeClick(browser, address, print);
  } finally {
    await browser.close();
  }
}

async function timeLoading(browser: Browser, address: string, print: (line: string) => void): Promise<void> {
  const page = await browser.newPage();
  let script = 0;
  let all = 0;
  const reading: Promise<void>[] = [];
  page.context().on('response', (response) => {
    const isScript = /javascript/.test(response.headers()['content-type'] ?? '');
    reading.push(
      response.body().then(
        (body) => {
          const size = gzipSync(body, { level: 9 }).length;
          all += size;
          if (isScript) script += size;
        },
        () => undefined,
      ),
    );
  });
  const settle = async (): Promise<string> => {
    await page.waitForLoadState('networkidle');
    await Promise.all(reading);
    return `${(script / 1024).toFixed(1)} kB of script, ${(all / 1024).toFixed(1)} kB in all (gzip)`;
  };
  await page.goto(`${address}draft/mou/`);
  await ready(page);
  print('What the interview page loads');
  print(`  until it can be used      ${await settle()}`);
  await openExample(page, 'Typical county');
  await goTo(page, 'review');
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the Word file' }).click(),
  ]);
  print(`  after a download          ${await settle()}`);
  await page.close();
}

/** From the input event to the frame after the changed passage stands in the preview. */
async function timeTyping(browser: Browser, address: string, print: (line: string) => void): Promise<void> {
  const page = await openInterview(browser, address);
  await openExample(page, 'Large county');
  await goTo(page, 'liability-and-records');
  const box = page.locator('[data-question="mediaRole"] input');
  await box.click();
  await page.evaluate(watchPreview);
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    await page.keyboard.type(letter);
    await page.waitForTimeout(120);
  }
  const { times, longTasks } = await page.evaluate(
    () => (globalThis as unknown as { typed: { times: number[]; longTasks: number[] } }).typed,
  );
  print('From a key to the preview, large example');
  print(`  ${inWords(summary(times.slice(3)))}; longest task ${Math.round(Math.max(0, ...longTasks))} ms`);
  await page.context().close();
}

function watchPreview(): void {
  const typed = { times: [] as number[], longTasks: [] as number[] };
  Object.assign(globalThis, { typed });
  let start = 0;
  addEventListener('input', () => (start = performance.now()), true);
  const paper = document.querySelector('.paper');
  if (!paper) throw new Error('The preview is not there');
  new MutationObserver(() => {
    if (start === 0) return;
    const began = start;
    start = 0;
    requestAnimationFrame(() => typed.times.push(performance.now() - began));
  }).observe(paper, { subtree: true, childList: true, characterData: true });
  new PerformanceObserver((list) => typed.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    { type: 'longtask' },
  );
}

async function timeClick(browser: Browser, address: string, print: (line: string) => void): Promise<void> {
  const page = await openInterview(browser, address);
  await openExample(page, 'Typical county');
  await goTo(page, 'review');
  await page.waitForTimeout(3000); // someone reads the page; the file is prepared meanwhile
  await page.evaluate(watchClick);
  const times: number[] = [];
  for (let click = 0; click < 9; click += 1) {
    await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the Word file' }).click(),
    ]);
    times.push(await lastClick(page));
  }
  print('From the click to the file, typical example, prepared while idle');
  print(`  ${inWords(summary(times))}`);
  await page.context().close();
}

/** The file is handed over by a click on a link that the form makes. */
function watchClick(): void {
  const clicks = { start: 0, took: 0 };
  Object.assign(globalThis, { clicks });
  addEventListener(
    'click',
    (event) => {
      if (event.target instanceof HTMLAnchorElement && event.target.download)
        clicks.took = performance.now() - clicks.start;
      else clicks.start = performance.now();
    },
    true,
  );
}

async function lastClick(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { clicks: { took: number } }).clicks.took);
}
