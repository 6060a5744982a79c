import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { hiddenStops } from './testing/hidden-stops.ts';
import { goTo, openExample } from './testing/open-interview.ts';
import { smallTargets } from './testing/small-targets.ts';

const address = inject('siteAddress');
const browser = browserOfTests();
let page: Page;

beforeAll(async () => {
  const context = await browser().newContext({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
  page = await openPhone(context);
});

async function openPhone(context: Awaited<ReturnType<Browser['newContext']>>): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(`${address}draft/mou/`);
  await opened.locator('#interview[data-ready="yes"]').waitFor();
  await openExample(opened, 'Typical county');
  return opened;
}

const overflow = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function places(): Promise<string[]> {
  await goTo(page, 'tasks');
  const links = await page
    .locator('.task-list a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
  return ['tasks', ...links];
}

test(
  'no page of the interview is wider than the phone, and every target can be hit with a thumb',
  { timeout: 120_000 },
  async () => {
    const found: string[] = [];
    for (const place of await places()) {
      await goTo(page, place);
      for (const fold of await page
        .locator('.fold[aria-expanded="false"]')
        .all()
        .then((all) => all.slice(0, 1)))
        await fold.click();
      const over = await overflow();
      if (over > 0) found.push(`${place}: ${over} px too wide`);
      found.push(...(await smallTargets(page, '.interview')).map((target) => `${place}: ${target}`));
    }
    expect(found).toEqual([]);
  },
);

test('the preview is a tab of its own, no wider than the phone, and leads back to the questions', async () => {
  await goTo(page, 'tasks');
  const turn = page.locator('.tab-switch button');
  await page.evaluate(() => scrollTo(0, 900));
  await turn.click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await turn.click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(800);
  await turn.click();
  expect(await page.locator('.paper').isVisible()).toBe(true);
  expect(await page.locator('.interview-questions').isVisible()).toBe(false);
  expect(await overflow()).toBe(0);
  expect(await smallTargets(page, '.interview .preview-bar')).toEqual([]);
  const answer = page.locator('.paper [data-at]').first();
  const path = await answer.getAttribute('data-at');
  await answer.click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`question-${path}`);
  expect(await page.locator('.interview-questions').isVisible()).toBe(true);
});

test('what has the focus is never hidden under the bars that stay on the screen', { timeout: 120_000 }, async () => {
  for (const place of ['tasks', 'partners', 'how-it-binds', 'review']) {
    await goTo(page, place);
    expect(await hiddenStops(page, 400), place).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 640 });
  for (const place of ['partners', 'review']) {
    await goTo(page, place);
    expect(await hiddenStops(page, 400), `${place} on a laptop`).toEqual([]);
  }
});

test('a wrong answer is named, and its link leads to the box', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await goTo(page, 'how-it-binds');
  const box = page.getByRole('textbox', { name: /days' notice/ });
  await box.fill('soon');
  await page.getByRole('button', { name: /^Continue/ }).tap();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await summary.getByRole('link').first().tap();
  expect(await box.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await overflow()).toBe(0);
});
