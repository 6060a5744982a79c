import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { axeProblems, contextWithAxe, looks } from '../testing/axe-problems.ts';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { temporaryProject } from '../testing/temporary-project.ts';
import { answerPart } from './testing/answer-part.ts';
import { goTo, openExample, openInterview } from './testing/open-interview.ts';

const address = inject('siteAddress');
const browser = browserOfTests();

const person = async (): Promise<Page> => openInterview(await browser().newContext(), address);

async function openAnswers(page: Page, answers: object, version: string): Promise<void> {
  const path = join(temporaryProject(), 'old.csec.json');
  writeFileSync(
    path,
    JSON.stringify({ format: 'csec-answers', schemaVersion: 1, templates: { mou: version }, answers }),
  );
  await page.locator('#open-file').setInputFiles(path);
  await page.getByText('old.csec.json is open.').waitFor();
}

test('the review page warns, each warning leads to its question, and the download is not held up', async () => {
  const page = await person();
  await openAnswers(
    page,
    { county: 'Yolo', effectiveRule: 'onDate', effectiveDate: '2027-07-01', termKind: 'fixed', endDate: '2027-01-01' },
    '1.0',
  );
  await goTo(page, 'review');
  await page.getByText('Worth a second look: 1').waitFor();
  const warning = page
    .getByRole('listitem')
    .filter({ hasText: 'The agreement ends before it takes effect. Check both dates.' });
  await warning.getByRole('link').click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('question-endDate');
  await goTo(page, 'review');
  await page.getByRole('button', { name: 'Download the Word file' }).waitFor();
  await page.context().close();
});

test('the coverage panel names the section that meets each requirement, and comes as a checklist', async () => {
  const page = await person();
  await openExample(page, 'Typical county');
  await goTo(page, 'review');
  await page.getByText(/^What law asks of this document, and where it is met: \d+ of \d+/).click();
  const row = page.locator('.coverage-list > div', { hasText: 'Human services leads the protocol team' });
  await row.getByText(/^Section \d+ \(Lead Agency\)/).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /as a checklist/ }).click(),
  ]);
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  const [forPrint] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download it as a page for printing' }).click(),
  ]);
  expect(forPrint.suggestedFilename()).toMatch(/^mou-coverage-.*\.html$/);
  expect(readFileSync(await forPrint.path(), 'utf8')).toMatch(
    /<table[^]*Human services leads the protocol team[^]*Section \d+ \(Lead Agency\)/,
  );
  await page.context().close();
});

test('the exhibit on coverage stands in the document once it is asked for', async () => {
  const page = await person();
  await goTo(page, 'signing-and-exhibits');
  expect(await page.locator('.paper', { hasText: 'Legal Requirements and Where They Are Met' }).count()).toBe(0);
  await page
    .getByRole('group', { name: /Add a table that shows where/ })
    .getByLabel('Yes', { exact: true })
    .check();
  const table = page.locator('.paper .exhibit table', { hasText: 'Human services leads the protocol team' });
  await table
    .getByRole('link', { name: /^Section \d+$/ })
    .first()
    .waitFor();
  await page.context().close();
});

test('answers to an older version say what changed, and keep what has no place until it is let go', async () => {
  const page = await person();
  await openAnswers(page, { county: 'Yolo', faxNumber: '530-555-0100' }, '0.9');
  await page.getByText('They were given for version 0.9 of this document.').waitFor();
  await page.getByText(/^Version 1\.0/).waitFor();
  await page.getByText('Left over: 1 answer that has no place any more').click();
  await page.locator('.left-over div', { hasText: 'Fax number' }).getByText('530-555-0100').waitFor();
  await page.getByText(/^Saved on this device/).waitFor();
  await page.reload();
  await page.getByText('Left over: 1 answer').click();
  await page.getByRole('button', { name: 'Let them go' }).click();
  await page.locator('.left-over').waitFor({ state: 'detached' });
  await page.locator('.form-bar').getByRole('button', { name: 'Undo' }).click();
  await page.locator('.left-over').waitFor();
  await page.context().close();
});

test("a new document from last year's keeps all but dates and board items", async () => {
  const page = await person();
  await page.getByLabel(/It is last year's/).check();
  await openAnswers(
    page,
    { county: 'Yolo', effectiveRule: 'onDate', effectiveDate: '2026-07-01', endDate: '2027-06-30' },
    '1.0',
  );
  await page.getByRole('heading', { name: 'Cleared for the new year: answer these anew' }).waitFor();
  await page.getByRole('link', { name: 'What is the effective date?' }).click();
  expect(await page.getByRole('textbox', { name: 'Year' }).first().inputValue()).toBe('');
  await page.locator('.paper .answer', { hasText: 'Yolo' }).first().waitFor();
  await page.context().close();
});

test('on a shared computer nothing is left behind', async () => {
  const context = await browser().newContext();
  const page = await openInterview(context, address);
  await goTo(page, 'start');
  await page.getByRole('combobox', { name: /Which county/ }).selectOption('Inyo');
  await page.getByText(/^Saved on this device/).waitFor();
  await goTo(page, 'tasks');
  await page.getByRole('button', { name: 'Yes, it is shared' }).click();
  await page.getByText('your answers are gone when you close this tab').waitFor();
  await page.reload();
  await page.locator('.paper .answer', { hasText: 'Inyo' }).first().waitFor();
  await page.close();
  const next = await openInterview(context, address);
  await next.getByText('Do other people use this computer?').waitFor();
  await next.locator('.paper .blank', { hasText: 'county' }).first().waitFor();
  await context.close();
});

test('the partners that the law names are added once, with the known agency, each to be checked', async () => {
  const page = await person();
  await openAnswers(
    page,
    { county: 'Alameda', parties: [{ key: 'a', legalName: 'Office of the Sheriff', kind: 'sheriff' }] },
    '1.0',
  );
  await goTo(page, 'partners');
  await page.getByRole('button', { name: 'Add the seven partners that the law names' }).click();
  await page.getByText(/^6 added\. Check each one: the names are our suggestion/).waitFor();
  expect(await page.locator('.rows > .row').count()).toBe(7);
  expect(await page.locator('.to-check').count()).toBe(6);
  await page
    .getByRole('button', { name: /Agency 2 \(Social Services Agency, County of Alameda\)/ })
    .first()
    .waitFor();
  await page
    .getByRole('button', { name: /I have checked it/ })
    .first()
    .click();
  expect(await page.locator('.to-check').count()).toBe(5);
  // Never silently: the draft marks the names as suggestions, and the review names each that is left.
  await page.locator('.paper', { hasText: 'Probation Department, County of Alameda' }).waitFor();
  await page.locator('.paper', { hasText: 'Filled in by this site and not checked yet' }).waitFor();
  await goTo(page, 'review');
  const left = await page
    .locator('.findings li', { hasText: 'Filled in by this site and not checked yet' })
    .textContent();
  expect(left).toContain('Probation Department, County of Alameda; ');
  expect(left).not.toContain('Social Services Agency');
  await page.context().close();
});

test('a click beside the answers of a clause leads to its first question', async () => {
  const page = await person();
  const clause = page.locator('.paper .clause', { has: page.locator('[data-at]') }).first();
  const path = await clause.locator('[data-at]').first().getAttribute('data-at');
  await clause.getByRole('heading').first().click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#question-${path}`);
  await page.context().close();
});

describe('nothing is in the way of anyone, in the light and in the dark', () => {
  test.each([320, 1280])(
    'at %s pixels',
    async (width) => {
      const page = await openInterview(await contextWithAxe(browser()), address);
      await page.setViewportSize({ width, height: 800 });
      const found: Record<string, string[]> = {};
      const look = async (state: string): Promise<void> => {
        const problems = await axeProblems(
          page,
          looks.filter((look) => look.width === width),
        );
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        if (problems.length > 0 || tooWide) found[state] = [...problems, ...(tooWide ? ['wider than the window'] : [])];
      };
      await look('empty');
      await page.getByText('Send pages to a partner').click();
      await page.getByLabel('Who asks?').waitFor();
      await look('sending pages');
      await goTo(page, 'how-it-binds');
      await page.getByRole('textbox', { name: /days' notice/ }).fill('soon');
      await page.getByRole('button', { name: /^Continue/ }).click();
      await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
      await look('errors');
      await goTo(page, 'tasks');
      await openExample(page, 'Typical county');
      await goTo(page, 'partners');
      await look('parties');
      await goTo(page, 'review');
      await page.getByText(/^What law asks of this document/).click();
      await look('review');
      if (width < 1000) {
        await page.getByRole('button', { name: 'Show the preview' }).click();
        await look('preview');
        await page.getByRole('button', { name: 'Back to the questions' }).click();
      }
      await goTo(page, 'tasks');
      const answers = { county: 'Inyo', crossReportRole: 'Watch commander', localHistory: 'Told' };
      const path = join(temporaryProject(), 'part.csec.json');
      writeFileSync(path, JSON.stringify(answerPart({ base: { county: 'Yolo' }, answers })));
      await page.locator('#open-file').setInputFiles(path);
      await page.getByRole('heading', { name: 'Merge the pages from Probation' }).waitFor();
      await look('merge');
      expect(found).toEqual({});
      await page.context().close();
    },
    240_000,
  );
});
