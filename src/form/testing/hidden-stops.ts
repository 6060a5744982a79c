import type { Page } from 'playwright-core';

/**
 * Presses Tab from the heading to the last control of the form (at most `most` times) and names each stop that lies wholly
 * under something else: a header, the bar of the form, the help at the foot (WCAG 2.2, 2.4.11). Then goes all the way back.
 */
export async function hiddenStops(page: Page, most: number): Promise<string[]> {
  await settled(page);
  await page.locator('.interview-questions h1').first().focus();
  const found: string[] = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let stop = 0; stop < most; stop += 1) {
      await page.keyboard.press(key);
      let seen = await page.evaluate(hiddenStop);
      if (seen === 'outside') break;
      if (seen !== 'seen') {
        await page.waitForTimeout(200); // what was on its way is there, what is hidden stays so
        seen = await page.evaluate(hiddenStop);
      }
      if (seen !== 'seen') found.push(`${key}: ${seen}`);
    }
  }
  return found;
}

/** Waits until what a page draws later stands, so that nothing moves away under the focus. */
async function settled(page: Page): Promise<void> {
  const height = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
  for (let last = -1, now = await height(); now !== last; now = await height()) {
    last = now;
    await page.waitForTimeout(300);
  }
}

function hiddenStop(): string {
  const element = document.activeElement;
  if (!element?.closest('.interview-questions')) return 'outside';
  const { left, top, width, height } = element.getBoundingClientRect();
  // Nine points of the element; one that can be seen is enough.
  const shares = [0.1, 0.5, 0.9];
  const isSeen = shares.some((across) =>
    shares.some((down) => {
      const hit = document.elementFromPoint(left + width * across, top + height * down);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    }),
  );
  return isSeen ? 'seen' : `"${(element.textContent ?? '').trim().slice(0, 40) || element.id}" at ${Math.round(top)}`;
}
