import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { goTo, openExample, openInterview } from './testing/open-interview.ts';

// What a screen reader meets, in its order. Only the frame is kept here: the words are the templates'.
const address = inject('siteAddress');
const browser = browserOfTests();
let page: Page;

beforeAll(async () => {
  page = await openInterview(browser(), address);
});

/** The outermost lines of the questions' side. Those that follow each other and begin alike stand once. */
async function outline(): Promise<string[]> {
  const transcript = await page.locator('.interview-questions').ariaSnapshot();
  const lines = transcript.split('\n').filter((line) => line.startsWith('- '));
  return lines.map((line) => line.slice(2).replace(/:.*$/, '').replaceAll("'", ''));
}

test('the task list: title, progress, who uses the computer, what to do next, the pages, and only then the rest', async () => {
  expect((await outline()).slice(0, 5)).toEqual([
    'heading "Memorandum of Understanding" [level=1]',
    'paragraph',
    'group "Do other people use this computer?"',
    'paragraph',
    'list "Pages of the interview"',
  ]);
  const list = await page.locator('.task-list').ariaSnapshot();
  expect(
    list
      .split('\n')
      .slice(0, 5)
      .map((line) => line.trim()),
  ).toEqual([
    '- list "Pages of the interview":',
    '- listitem:',
    '- link "What you are drafting":',
    '- /url: "#start"',
    '- text: Not started',
  ]);
});

test('a page with a problem: the summary comes before the title, and the box says what is wrong with it', async () => {
  await goTo(page, 'how-it-binds');
  const box = page.getByRole('textbox', { name: /days' notice/ });
  await box.fill('soon');
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.locator('.error-summary').waitFor();
  const lines = await outline();
  expect(lines.slice(0, 3)).toEqual([
    'paragraph',
    'alert "There is a problem"',
    'heading "How it binds, and other agreements" [level=1]',
  ]);
  expect(lines.at(-1)).toMatch(/^button "Continue to /);
  const described = (await box.getAttribute('aria-describedby'))?.split(' ') ?? [];
  const words = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).innerText()));
  expect(words.join(' ')).toContain('must be a whole number');
});

test('a group of choices is read with its hint', async () => {
  await goTo(page, 'partners');
  const group = page.getByRole('group', { name: 'Which kinds of agencies take part?' });
  const hint = (await group.getAttribute('aria-describedby')) ?? '';
  expect(await page.locator(`[id="${hint}"]`).innerText()).toMatch(/named in the statute/);
});

test('the review: what is wrong, then the download, then every page of answers under its heading', async () => {
  await goTo(page, 'review');
  await page.getByRole('heading', { name: 'Download', exact: true }).waitFor();
  const lines = await outline();
  expect(lines.slice(0, 3)).toEqual(['paragraph', 'heading "Review and download" [level=1]', 'group']);
  const download = lines.indexOf('region "Download"');
  expect(lines[download + 1]).toMatch(/^(?:region|group)/);
  expect(lines.indexOf('region "What you are drafting"')).toBeGreaterThan(download);
  expect(await page.locator('.review details').first().innerText()).toMatch(/^To fix: 1/);
});

test('rows keep the focus with them when they are moved, and give it to the list when they are removed', async () => {
  await goTo(page, 'how-it-binds');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.getByRole('button', { name: /^Move down Agreement 1/ }).press('Enter');
  await expect.poll(focused).toMatch(/^Move down Agreement 2 \(System of care/);
  await page.getByRole('button', { name: /^Move up Agreement 2/ }).press('Enter');
  await expect.poll(focused).toMatch(/^Move up Agreement 1 \(System of care/);
  await page.getByRole('button', { name: /^Remove Agreement 1/ }).press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('rows');
});

test('a link to a question of a row that is folded away opens the row, and the row stays open when it moves', async () => {
  await goTo(page, 'tasks');
  await openExample(page, 'Typical county');
  await goTo(page, 'question-parties.3.contactRole');
  const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
  await expect.poll(focused).toBe('question-parties.3.contactRole');
  await page.locator('#move-up-parties\\.3').press('Enter');
  await expect.poll(focused).toBe('move-up-parties.2');
  expect(await page.locator('.fold[aria-expanded="true"]').innerText()).toContain('Public Health');
  expect(await page.locator('#question-parties\\.2\\.contactRole').inputValue()).toBe(
    'Public health nursing supervisor',
  );
});
