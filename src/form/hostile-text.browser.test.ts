import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import hostileInputs from '../assembly/answers/hostile-inputs.json' with { type: 'json' };
import { checkWordFile } from '../assembly/render/docx/check/check-word-file.ts';
import { readWordText } from '../assembly/render/docx/check/read-word-text.ts';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { watchPage } from '../testing/watch-page.ts';
import { storedAnswers } from './testing/answers-on-device.ts';
import { goTo, ready } from './testing/open-interview.ts';

// What people type and paste, by mistake or by malice, on one page that has to live through all of it.
const address = inject('siteAddress');
const browser = browserOfTests();
let page: Page;
let seen: string[];
// eslint-disable-next-line no-control-regex -- these are what must not come through
const refusedByWord = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

beforeAll(async () => {
  page = await browser().newPage();
  seen = await watchPage(page, new URL(address).origin);
  await page.goto(`${address}draft/mou/`);
  await ready(page);
});

const textsFor = (...where: readonly string[]) =>
  hostileInputs
    .filter((each) => each.kind === 'json' && where.includes(each.where))
    .map(({ id, input }) => ({ id, text: String(JSON.parse(input)) }));
const texts = textsFor('text', 'multiline', 'url', 'filename');
const passage = (on: Page) => on.locator('.paper [data-at="localHistory"]');

/** Puts a text into a box as a paste does; Playwright's own typing would clean some of them on the way. */
async function put(selector: string, text: string): Promise<void> {
  await page.locator(selector).evaluate((box, value) => {
    const { prototype } = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, value);
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

test('each text stands in the preview as words and nothing else', async () => {
  await goTo(page, 'question-localHistory');
  for (const { id, text } of texts) {
    await put('#question-localHistory', `Begin ${text} end`);
    await expect
      .poll(() => passage(page).allInnerTexts(), { message: id, timeout: 10_000 })
      .toSatisfy(
        (all: string[]) => all.length === 0 || (all.join(' ').includes('Begin') && all.join(' ').includes('end')),
      );
    expect(await page.locator('.paper :is(img, svg, script, iframe, object)').count(), id).toBe(0);
    expect(
      await passage(page)
        .allInnerTexts()
        .then((all) => all.join('')),
      id,
    ).not.toMatch(refusedByWord);
  }
  await put('#question-localHistory', 'Sound again');
  await expect.poll(async () => (await storedAnswers(page))?.['localHistory']).toBe('Sound again');
});

test('all of them, pasted as a list of agencies, come out in a Word file that is whole', async () => {
  await goTo(page, 'partners');
  await page.getByRole('button', { name: 'Paste a list or a table' }).click();
  const lines = texts
    .map(({ text }) => text.replaceAll(/[\t\r\n\u0085\u2028\u2029]+/g, ' ').trim())
    .filter((line) => line !== '');
  await put('.paste textarea', lines.join('\n'));
  await page.getByRole('button', { name: /^Add \d+ rows$/ }).click();
  await expect.poll(() => page.locator('.rows > .row').count()).toBeGreaterThan(lines.length - 8);
  await goTo(page, 'review');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the Word file' }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  // "undefined" and the like were typed here, and would elsewhere be words that a template left over.
  expect(checkWordFile(bytes).filter(({ rule }) => rule !== 'leftovers')).toEqual([]);
  const words = readWordText(bytes);
  expect(words).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/); // in the name of an agency nothing turns letters around
  for (const name of [
    'María Núñez-O’Neill',
    "Robert'); DROP TABLE Students;--",
    '<img src=x onerror=alert(1)>',
    '=HYPERLINK(',
  ])
    expect(words).toContain(name);
  expect(download.suggestedFilename()).toMatch(/^mou-draft-\d{4}-\d{2}-\d{2}\.docx$/);
});

/** Where such an answer is given, what else has to be answered first, and which of them will not do. */
const boxes = [
  { where: 'number', question: 'withdrawalDays', refused: ['typ-num-neg', 'typ-num-frac', 'typ-num-comma'] }, // 1,250 is a number, and more days than the question takes
  { where: 'phone', question: 'hotline', refused: [] },
  {
    where: 'date',
    question: 'endDate',
    refused: ['typ-date-feb29', 'typ-date-9999', 'typ-date-tz', 'typ-date-2digit'],
  },
] as const;

test.each(boxes)(
  'a $where is asked about again where it will not do, and kept as it was typed',
  async ({ where, question, refused }) => {
    const given = textsFor(where).filter(({ text }) => !/^(?:null|\[object)/.test(text));
    expect(given.length).toBeGreaterThan(2);
    for (const { id, text } of given) {
      await goTo(page, 'tasks');
      await goTo(page, `question-${question}`);
      if (where === 'date') for (const part of ['-day', '-year']) await put(`#question-${question}${part}`, '');
      await put(`#question-${question}`, text);
      await page.getByRole('button', { name: /^Continue/ }).click();
      const summary = page.locator(`.error-summary a[href="#question-${question}"]`);
      if ((refused as readonly string[]).includes(id)) await summary.waitFor({ timeout: 5000 });
      else expect(await summary.count(), id).toBe(0);
    }
  },
);

test.each([
  ['a megabyte', 1_000_000],
  ['five megabytes', 5_300_000],
])(
  '%s without a space is kept on the screen and asked to be shortened; the page goes on working',
  async (_name, length) => {
    await goTo(page, 'tasks');
    await goTo(page, 'question-localHistory');
    await put('#question-localHistory', 'é'.repeat(length));
    await page.getByRole('button', { name: /^Continue/ }).click();
    await page.locator('.error-summary a[href="#question-localHistory"]').waitFor();
    expect(
      await page.locator('#question-localHistory').evaluate((box) => (box as HTMLTextAreaElement).value.length),
    ).toBe(length);
    await put('#question-localHistory', 'Short again');
    await expect.poll(() => passage(page).allInnerTexts(), { timeout: 10_000 }).toEqual(['Short again']);
    await expect.poll(async () => (await storedAnswers(page))?.['localHistory']).toBe('Short again');
  },
);

test('after all of it nothing was run, asked for or broken', async () => {
  expect(seen).toEqual([]);
  expect(await page.evaluate(() => 'isAdmin' in {})).toBe(false);
});
