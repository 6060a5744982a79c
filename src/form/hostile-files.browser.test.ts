import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { draftFromText } from '../library/draft/draft-from-text.ts';
import { readDocumentTypes } from '../library/read-document-types.ts';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { watchPage } from '../testing/watch-page.ts';
import { storedAnswers } from './testing/answers-on-device.ts';
import { dropFile } from './testing/drop-file.ts';
import { hostileAnswerFiles, hostileWordFiles, type HostileFile } from './testing/hostile-files.ts';
import { goTo, ready } from './testing/open-interview.ts';

const address = inject('siteAddress');
const work = { county: 'Yolo', localHistory: 'Three weeks of work' };
const given = JSON.stringify({
  format: 'csec-answers',
  schemaVersion: 1,
  templates: { mou: '1.0.0' },
  answers: { county: 'Kern' },
});
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const browser = browserOfTests();
let page: Page;
let seen: string[];
let wordFiles: readonly HostileFile[];
let goodDraft: Uint8Array;

beforeAll(async () => {
  page = await browser().newPage();
  seen = await watchPage(page, new URL(address).origin);
  await page.goto(`${address}draft/mou/`);
  await ready(page);
  await goTo(page, 'start');
  await page.getByRole('combobox', { name: /Which county/ }).selectOption(work.county);
  await goTo(page, 'question-localHistory');
  await page.locator('#question-localHistory').fill(work.localHistory);
  await page.getByText(/^Saved on this device/).waitFor();

  const [documentType] = readDocumentTypes(process.cwd()).documentTypes.filter(({ id }) => id === 'mou');
  if (!documentType) throw new Error('There is no agreement.');
  const { files } = await draftFromText(
    given,
    documentType,
    {
      wants: 'drafts',
      id: 'mou',
      answers: '-',
      out: '',
      date: '2026-07-01',
      formats: ['docx'],
      notes: false,
      copy: 'draft',
      coverage: false,
    },
    undefined,
  );
  goodDraft = files[0]?.content as Uint8Array;
  wordFiles = hostileWordFiles(goodDraft);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Opens a file as a person would and gives what the page then says. */
async function open({ name, bytes }: HostileFile): Promise<string> {
  await goTo(page, 'start'); // what was said of the file before goes away
  await goTo(page, 'tasks');
  const path = join(folder, name);
  writeFileSync(path, bytes);
  await page.locator('#open-file').setInputFiles(path);
  const notice = page.locator('.open-answers [role="status"]');
  await expect.poll(() => notice.innerText(), { timeout: 20_000 }).not.toBe('');
  return notice.innerText();
}

async function expectUntouched(file: HostileFile): Promise<void> {
  const said = await open(file);
  expect(said, file.id).toMatch(/^[A-Z].*\. (Choose|Open|Reload|Check)|^.*(Choose|Open|Reload|Check) [^.]*\.$/);
  expect(said.length, file.id).toBeLessThan(220);
  await goTo(page, 'question-localHistory');
  expect(await page.locator('#question-localHistory').inputValue(), file.id).toBe(work.localHistory);
  expect(await storedAnswers(page), file.id).toMatchObject(work);
}

describe('a file that is none of ours is refused in a sentence, and the work stays', () => {
  test.each(hostileAnswerFiles().map((file) => [file.id, file] as const))('%s', async (_id, file) => {
    await expectUntouched(file);
  });

  test('Word files that are cut off, empty, bombs or forged', { timeout: 120_000 }, async () => {
    for (const file of wordFiles) await expectUntouched(file);
  });
});

test('after all of them the page still works: a sound draft that is dropped on a question page is opened, and Undo brings the work back', async () => {
  await goTo(page, 'question-localHistory');
  const marked = page.locator(':root[data-file-over]');
  await dropFile(page, 'draft.docx', goodDraft, async () => expect(await marked.count()).toBe(1));
  expect(await marked.count()).toBe(0);
  await page.getByText(/draft\.docx is open\./).waitFor();
  await expect.poll(async () => (await storedAnswers(page))?.['county']).toBe('Kern');
  await page.locator('.form-bar').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => storedAnswers(page)).toMatchObject(work);
  expect(seen).toEqual([]);
  expect(await page.evaluate(() => ({}) as Record<string, unknown>)).toEqual({});
  expect(await page.evaluate(() => 'isAdmin' in {})).toBe(false);
});
