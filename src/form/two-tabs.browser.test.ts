import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { storedAnswers } from './testing/answers-on-device.ts';
import { goTo, openInterview } from './testing/open-interview.ts';

const address = inject('siteAddress');
const browser = browserOfTests();
let context: BrowserContext;
beforeEach(async () => void (context = await browser().newContext()));
afterEach(() => context.close());

const county = (page: Page) => page.getByRole('combobox', { name: /Which county/ });
const notice = (page: Page) => page.getByText('These answers are open in another tab.');
const saved = (page: Page) => page.getByText(/^Saved on this device/);

async function openCounty(): Promise<Page> {
  const page = await openInterview(context, address);
  await goTo(page, 'start');
  return page;
}

async function choose(page: Page, name: string): Promise<void> {
  await county(page).selectOption(name);
  await expect.poll(async () => (await storedAnswers(page))?.['county']).toBe(name);
}

test('a second tab shows the answers and changes none, not even by looking at pages', async () => {
  const first = await openCounty();
  await choose(first, 'Inyo');
  const second = await openCounty();
  await notice(second).waitFor();
  expect(await county(second).inputValue()).toBe('Inyo');
  expect(await county(second).isDisabled()).toBe(true);

  await choose(first, 'Mono');
  for (const place of ['dates', 'tasks', 'partners', 'how-it-binds', 'start']) await goTo(second, place);
  await second.waitForTimeout(600);
  expect((await storedAnswers(first))?.['county']).toBe('Mono');
  await goTo(second, 'tasks');
  expect(await second.locator('#open-file').count()).toBe(0);
});

test('"Use this tab" takes the latest answers over, and the first tab can then only read', async () => {
  const first = await openCounty();
  const second = await openCounty();
  await notice(second).waitFor();
  await choose(first, 'Alpine');
  await second.getByRole('button', { name: 'Use this tab' }).click();
  await notice(first).waitFor();
  await expect.poll(() => county(second).inputValue()).toBe('Alpine');
  await choose(second, 'Sierra');
  expect(await county(first).isDisabled()).toBe(true);

  await first.getByRole('button', { name: 'Use this tab' }).click();
  await expect.poll(() => county(first).inputValue()).toBe('Sierra');
  await notice(second).waitFor();
});

test('when the tab that writes is closed, the other can go on', async () => {
  const first = await openCounty();
  await choose(first, 'Yuba');
  const second = await openCounty();
  await notice(second).waitFor();
  await first.close();
  await second.getByRole('button', { name: 'Use this tab' }).click();
  await choose(second, 'Sutter');
  await saved(second).waitFor();
});

test.each([
  ['the tab that writes', true],
  ['the tab that reads', false],
])('"Clear my answers" in %s clears both, and nothing comes back', async (_name, fromWriter) => {
  const writer = await openCounty();
  await choose(writer, 'Kern');
  const reader = await openCounty();
  await notice(reader).waitFor();
  const clearing = fromWriter ? writer : reader;
  await clearing.getByRole('button', { name: 'Clear my answers' }).click();
  if (!fromWriter) await county(writer).selectOption('Lake'); // typed at the last moment, and waiting to be written
  await clearing.getByRole('button', { name: 'Yes, clear' }).click();
  for (const page of [writer, reader]) await expect.poll(() => county(page).inputValue()).toBe('');
  await writer.waitForTimeout(600);
  expect(await storedAnswers(writer)).toBeUndefined();
  await writer.reload();
  await county(writer).waitFor();
  expect(await county(writer).inputValue()).toBe('');
});
