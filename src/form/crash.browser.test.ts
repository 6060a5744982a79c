import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { storedAnswers } from './testing/answers-on-device.ts';
import { startKillableBrowser } from './testing/killable-browser.ts';
import { ready } from './testing/open-interview.ts';
import { seededRandom } from './testing/seeded-random.ts';

// "npm run test:crash" kills the browser at 50 moments, "npm test" at 10.
const moments = import.meta.env.MODE === 'crash' ? 50 : 10;
const seed = 20261121;
const mostLost = 500;
const address = inject('siteAddress');
const folder = mkdtempSync(join(tmpdir(), 'crash-'));
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** What was typed: numbers one after the other, and when each had reached the page. */
interface Typed {
  readonly round: number;
  readonly times: readonly number[];
  readonly killed: number;
}

const wordOf = (round: number, index: number): string => `${round}.${index}`;

/** Opens the page to type on; gives what the browser had kept, and makes sure that the page shows it. */
async function openTypingPage(page: Page): Promise<string> {
  await page.goto(`${address}draft/mou/#question-localHistory`);
  await ready(page);
  const box = page.locator('#question-localHistory');
  await box.waitFor();
  const kept = (await storedAnswers(page))?.['localHistory'] ?? '';
  expect(await box.inputValue()).toBe(kept);
  return String(kept);
}

async function typeUntilKilled(page: Page, round: number, after: number, kill: () => number): Promise<Typed> {
  await page.locator('#question-localHistory').focus();
  await page.keyboard.press('Control+a');
  const times: number[] = [];
  const began = performance.now();
  let killed = 0;
  const timer = setTimeout(() => (killed = kill()), after);
  while (killed === 0 && performance.now() - began < after + 10_000) {
    const typing = page.keyboard.insertText(`${wordOf(round, times.length)} `);
    if (
      !(await typing.then(
        () => true,
        () => false,
      ))
    )
      break;
    if (killed === 0) times.push(performance.now());
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  clearTimeout(timer);
  return { round, times, killed };
}

/** How many milliseconds of typing are missing from what was read back. */
function lost({ round, times, killed }: Typed, readBack: string): number {
  const words = new Set(readBack.split(' '));
  const first = times.findIndex((_time, index) => !words.has(wordOf(round, index)));
  return first === -1 ? 0 : killed - (times[first] ?? killed);
}

test(
  `killing the browser loses at most the last half second of typing, at ${moments} random moments`,
  { timeout: 30_000 + moments * 15_000 },
  async () => {
    const random = seededRandom(seed);
    const losses: number[] = [];
    let last: Typed | undefined;
    for (let round = 0; round <= moments; round += 1) {
      const { context, kill } = await startKillableBrowser(folder);
      const page = context.pages()[0] ?? (await context.newPage());
      const readBack = await openTypingPage(page);
      if (last) losses.push(lost(last, readBack));
      if (round === moments) kill();
      else last = await typeUntilKilled(page, round, 200 + random() * 1800, kill);
    }
    console.log(
      `Lost at most ${Math.round(Math.max(...losses))} ms, half of the time ${Math.round(losses.toSorted((a, b) => a - b)[moments >> 1] ?? 0)} ms or less.`,
    );
    expect(losses).toHaveLength(moments);
    expect(losses.filter((loss) => loss > mostLost)).toEqual([]);
  },
);
