import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { draftFromText } from '../library/draft/draft-from-text.ts';
import { readDocumentTypes } from '../library/read-document-types.ts';
import { readExamples } from '../library/read-examples.ts';
import { siteAddress } from '../site/site-address.ts';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { watchPage } from '../testing/watch-page.ts';
import { goTo, openExample, openInterview } from './testing/open-interview.ts';

const address = inject('siteAddress');
const browser = browserOfTests();

/** Downloads the Word file from the review page and gives its bytes and the date that it bears. */
async function downloadWord(page: Page): Promise<{ bytes: Buffer; name: string }> {
  await goTo(page, 'review');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the Word file' }).click(),
  ]);
  return { bytes: readFileSync(await download.path()), name: download.suggestedFilename() };
}

const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const drafted = readDocumentTypes(process.cwd()).documentTypes.filter(({ id }) => !id.startsWith('_'));

describe.each(drafted.map((each) => [each.id, each] as const))('%s', (id, documentType) => {
  test('the Word file from the browser is, byte for byte, the one from the command', async () => {
    const examples = readExamples(process.cwd(), id);
    const example = examples.find(({ id: name }) => name.startsWith('typical')) ?? examples[0];
    if (!example) throw new Error(`There is no example of ${id}`);
    const page = await openInterview(browser(), address, id);
    await openExample(page, example.title);
    const { bytes, name } = await downloadWord(page);
    const date = /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? '';
    const { files, problems } = await draftFromText(
      JSON.stringify({
        format: 'csec-answers',
        schemaVersion: 1,
        templates: { [id]: documentType.version },
        answers: example.answers,
      }),
      documentType,
      {
        wants: 'drafts',
        id,
        answers: '-',
        out: '',
        date,
        formats: ['docx'],
        notes: true,
        copy: 'draft',
        coverage: false,
      },
      siteAddress,
    );
    expect(problems).toEqual([]);
    expect(fingerprint(bytes)).toBe(fingerprint(files[0]?.content as Uint8Array));
    await page.context().close();
  });
});

test('a whole interview asks no other origin and breaks no policy', async () => {
  const page = await browser().newPage();
  const seen = await watchPage(page, new URL(address).origin);
  await page.goto(`${address}draft/mou/`);
  await openExample(page, 'Typical county');
  const pages = await page
    .locator('.task-list a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const link of pages) await goTo(page, link.slice(1));
  await downloadWord(page);
  expect(seen).toEqual([]);
});

test('what was opened before the page came to life is filled when it does', async () => {
  const page = await browser().newPage();
  let live = (): void => undefined;
  const wait = new Promise<void>((done) => (live = done));
  await page.route('**/data/document-types/**', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(`${address}draft/mou/`);
  await page.getByText('Start from an example').click();
  await page.getByText('Send pages to a partner').click();
  live();
  await page.getByRole('button', { name: 'Typical county' }).waitFor();
  await page.getByLabel('Who asks?').waitFor();
  await page.close();
});

test('what was typed shows in the preview, and a blank leads to its question', async () => {
  const page = await openInterview(browser(), address);
  await goTo(page, 'start');
  await page.getByRole('combobox', { name: /Which county/ }).selectOption('Yolo');
  await page.locator('.paper .answer', { hasText: 'Yolo' }).first().waitFor();
  await goTo(page, 'tasks');
  const blank = page.locator('.paper a.blank').first();
  const path = await blank.getAttribute('data-at');
  await blank.click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`question-${path}`);
});

test('a page brings the clause that prints its answers into view, though the title page prints one of them too', async () => {
  const page = await openInterview(browser(), address, 'protocol');
  await openExample(page, 'Typical county');
  await goTo(page, 'reporting');
  const inView = (): Promise<string | null> =>
    page.locator('.paper').evaluate((paper) => {
      const { left, top, height } = paper.getBoundingClientRect();
      const clause = document.elementFromPoint(left + 40, top + height / 3)?.closest('.clause');
      return clause?.querySelector('h2')?.textContent ?? null;
    });
  await expect.poll(inView).toMatch(/Reporting and Cross-Reporting/);
  await page.close();
});

test('a wrong answer is named in a summary that takes the focus and links to its question', async () => {
  const page = await openInterview(browser(), address);
  await goTo(page, 'how-it-binds');
  const box = page.getByRole('textbox', { name: /days' notice/ });
  await box.fill('soon');
  await page.getByRole('button', { name: /^Continue/ }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await summary.waitFor();
  expect(await summary.evaluate((node) => node === document.activeElement)).toBe(true);
  await summary.getByRole('link').first().press('Enter');
  expect(await box.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await box.inputValue()).toBe('soon');
  expect(await box.getAttribute('aria-invalid')).toBe('true');
});

test('answers are there again after the page is closed, and are gone after "Clear my answers"', async () => {
  const context = await browser().newContext();
  const first = await openInterview(context, address);
  await goTo(first, 'start');
  await first.getByRole('combobox', { name: /Which county/ }).selectOption('Inyo');
  await first.getByText(/^Saved on this device/).waitFor();
  await first.close();
  const second = await openInterview(context, address);
  await second.locator('.paper .answer', { hasText: 'Inyo' }).first().waitFor();
  await second.getByRole('button', { name: 'Clear my answers' }).click();
  await second.getByRole('button', { name: 'Yes, clear' }).click();
  await second.locator('.paper .blank', { hasText: 'county' }).first().waitFor();
  await second.reload();
  await second.locator('.paper .blank', { hasText: 'county' }).first().waitFor();
  await context.close();
});

test('the interview loads at most 80 kB of script before a download', async () => {
  const page = await browser().newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
    sizes.push(
      response.body().then(
        (body) => gzipSync(body, { level: 9 }).length,
        () => 0,
      ),
    );
  });
  await page.goto(`${address}draft/mou/`, { waitUntil: 'networkidle' });
  await page.locator('.paper h1').first().waitFor();
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(10_000);
  expect(total).toBeLessThanOrEqual(80 * 1024);
});

test('on paper there is nothing to press, a long answer is whole, and the preview is the document alone', async () => {
  const page = await openInterview(browser(), address);
  const long = `the watch commander ${'and the deputy on call '.repeat(12)}`.trim();
  await goTo(page, 'question-crossReportRole');
  await page.locator('#question-crossReportRole').fill(long);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 640, height: 800 }); // about the width of a sheet
  const pressed = page.locator('button:visible, .primary-button:visible, a.leave-site:visible');
  for (const place of ['reporting', 'tasks', 'review']) {
    await goTo(page, place);
    expect(await pressed.allTextContents(), place).toEqual([]);
    expect(await page.locator('.paper').isVisible(), place).toBe(false);
  }
  await goTo(page, 'reporting');
  expect(await page.getByText(long, { exact: true }).first().isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Show the preview' }).click();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.paper');
  expect(await paper.evaluate((node) => node.scrollHeight - node.clientHeight)).toBe(0);
  expect(await page.locator('main').innerText()).toBe(await paper.innerText());
  await page.close();
});
