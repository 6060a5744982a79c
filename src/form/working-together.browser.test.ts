import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import type { AnswerSet } from '../assembly/index.ts';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { temporaryProject } from '../testing/temporary-project.ts';
import { answerPart } from './testing/answer-part.ts';
import { goTo, openExample, openInterview } from './testing/open-interview.ts';

const address = inject('siteAddress');
const browser = browserOfTests();

/** Someone with a machine of their own. */
const person = async (): Promise<Page> => openInterview(await browser().newContext(), address);

async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

async function openText(page: Page, text: string, name = 'answers.csec.json'): Promise<void> {
  const path = join(temporaryProject(), name);
  writeFileSync(path, text);
  await page.locator('#open-file').setInputFiles(path);
}

async function sendTo(lead: Page, to: string, pages: readonly string[]): Promise<string> {
  await goTo(lead, 'tasks');
  if (!(await lead.getByRole('button', { name: 'Save the pages as a file' }).isVisible())) {
    await lead.getByText('Send pages to a partner').click();
  }
  await lead.getByLabel('Who will fill in the pages?').fill(to);
  await lead.getByLabel('Who asks?').fill('Human Services');
  for (const box of await lead.locator('.send-pages input[type=checkbox]').all()) await box.uncheck();
  for (const title of pages) await lead.locator('.send-pages').getByLabel(title, { exact: true }).check();
  return downloaded(lead, 'Save the pages as a file');
}

const days = (page: Page) => page.getByRole('textbox', { name: /days' notice/ });
const sent = (text: string) => (JSON.parse(text) as { answers: Record<string, unknown> }).answers;

test('pages go to a partner, come back, and are merged difference by difference', async () => {
  const lead = await person();
  await openExample(lead, 'Typical county');
  const file = await sendTo(
    lead,
    'Probation',
    ['How it binds, and what happens in a dispute', 'Reporting'].filter((title) => title === 'Reporting'),
  );
  expect(JSON.parse(file)).toMatchObject({
    format: 'csec-answer-part',
    direction: 'to partner',
    pages: ['reporting'],
    to: 'Probation',
    from: 'Human Services',
  });

  const partner = await person();
  await openText(partner, file);
  await partner.getByRole('heading', { name: 'Pages for Probation to fill in' }).waitFor();
  await goTo(partner, 'how-it-binds');
  await partner.getByText('You were not asked to fill it in').waitFor();
  expect(await days(partner).getAttribute('readonly')).not.toBeNull();
  await goTo(partner, 'reporting');
  await partner.getByRole('textbox', { name: /Which role receives 24-hour notices/ }).fill('Watch commander');
  await partner.getByRole('textbox', { name: /telephone number for 24-hour notices/ }).fill('209-555-0177');
  await partner.getByText(/^Saved on this device/).waitFor();
  await partner.reload();
  await goTo(partner, 'tasks');
  const back = await downloaded(partner, 'Save the file to send back');
  expect(sent(back)).toMatchObject({ crossReportRole: 'Watch commander' });

  await goTo(lead, 'reporting');
  await lead.getByRole('textbox', { name: /Which role receives 24-hour notices/ }).fill('Night desk');
  await goTo(lead, 'tasks');
  await openText(lead, back);
  const heading = lead.getByRole('heading', { name: 'Merge the pages from Probation' });
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((node) => node === document.activeElement)).toBe(true);
  await lead.getByText('1 change will be taken, and 1 needs your choice.').waitFor();
  await lead.getByRole('button', { name: 'Merge' }).click();
  const summary = lead.getByRole('alert').filter({ hasText: 'There is a problem' });
  await summary.waitFor();
  expect(await summary.evaluate((node) => node === document.activeElement)).toBe(true);
  await lead.getByRole('radio', { name: /From Probation/ }).check();
  await lead.getByRole('button', { name: 'Merge' }).click();
  await lead
    .getByText('Merged the pages from Probation: 2 changes taken, 0 changes left as yours.')
    .waitFor({ state: 'attached' });
  await lead.locator('.paper', { hasText: 'Watch commander' }).waitFor();
  await lead.locator('.form-bar').getByRole('button', { name: 'Undo' }).click();
  await lead.locator('.paper', { hasText: 'Night desk' }).waitFor();
});

test('three partners edit at once, and nothing of theirs is lost', async () => {
  const lead = await person();
  await openExample(lead, 'Typical county');
  const partners = [
    {
      name: 'Probation',
      title: 'Reporting',
      page: 'reporting',
      question: /Which role receives 24-hour notices/,
      answer: 'Probation watch desk',
    },
    {
      name: 'Sheriff',
      title: 'How it binds, and how it changes',
      page: 'how-it-binds',
      question: /days' notice/,
      answer: '45',
    },
    {
      name: 'Court',
      title: 'Children missing from care',
      page: 'missing',
      question: /Which role makes the notices/,
      answer: 'Court liaison',
    },
  ];
  const titles = await lead
    .locator('.task-list a')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('href')?.slice(1), link.textContent]));
  const backs: string[] = [];
  for (const partner of partners) {
    const title = titles.find(([id]) => id === partner.page)?.[1] ?? partner.title;
    const page = await person();
    await openText(page, await sendTo(lead, partner.name, [title]));
    await page.getByRole('heading', { name: `Pages for ${partner.name} to fill in` }).waitFor();
    await goTo(page, partner.page);
    await page.getByRole('textbox', { name: partner.question }).fill(partner.answer);
    await goTo(page, 'tasks');
    backs.push(await downloaded(page, 'Save the file to send back'));
    await page.context().close();
  }
  for (const back of backs) {
    await openText(lead, back);
    await lead.getByText('1 change will be taken, and nothing needs your choice.').waitFor();
    await lead.getByRole('button', { name: 'Merge' }).click();
    await lead.locator('.task-list').waitFor();
  }
  const answers = sent(await downloaded(lead, 'Save answers as a file'));
  expect(answers).toMatchObject({
    crossReportRole: 'Probation watch desk',
    withdrawalDays: 45,
    missingRole: 'Court liaison',
    county: 'Merced',
  });
});

test.each([
  ['broken', '{"format":"csec-answer-part","schemaVersion":1}', /cannot be read: the file was changed or is not whole/],
  [
    'of another document',
    JSON.stringify({
      format: 'csec-answer-part',
      schemaVersion: 1,
      documentType: 'other',
      templates: {},
      direction: 'back',
      pages: ['a'],
      from: '',
      to: '',
      base: {},
      answers: {},
    }),
    /belong to another document/,
  ],
  ['from a newer site', '{"format":"csec-answer-part","schemaVersion":9}', /newer version of this site/],
])('pages that are %s are refused in a sentence, and the work stays', async (_, text, sentence) => {
  const page = await person();
  await goTo(page, 'start');
  await page.getByRole('combobox', { name: /Which county/ }).selectOption('Inyo');
  await goTo(page, 'tasks');
  await openText(page, text);
  await page.getByText(sentence).waitFor();
  await page.locator('.paper .answer', { hasText: 'Inyo' }).first().waitFor();
  await page.context().close();
});

test('pages made with an older version are moved to the present one, and merged difference by difference', async () => {
  const file = readFileSync('src/testing/older-answers/mou-1.0-region.csec.json', 'utf8');
  const { answers } = JSON.parse(file) as { answers: AnswerSet };
  const part = answerPart({ base: answers, answers: { ...answers, crossReportRole: 'Watch commander' } });
  const lead = await person();
  await openText(lead, file);
  await lead.getByText('They were given for version 1.0 of this document.').waitFor();
  await lead.getByRole('heading', { name: 'New questions' }).waitFor();
  await openText(lead, JSON.stringify(part));
  await lead.getByRole('heading', { name: 'Merge the pages from Probation' }).waitFor();
  await lead.getByText('These pages were made with version 1.0 of this document.').waitFor();
  await lead.getByText('1 change will be taken, and nothing needs your choice.').waitFor();
  await lead.getByRole('button', { name: 'Merge' }).click();
  await lead.locator('.paper', { hasText: 'Watch commander' }).waitFor();
  await lead.locator('.paper', { hasText: 'North Valley Region' }).waitFor();

  await openText(lead, JSON.stringify({ ...part, templates: { mou: '9.0' } }));
  await lead.getByText(/made with version 9\.0 of this document.*Reload this page/).waitFor();
  await lead.locator('.paper', { hasText: 'Watch commander' }).waitFor();

  const partner = await person();
  await openText(partner, JSON.stringify({ ...part, direction: 'to partner' }));
  await partner.getByRole('heading', { name: 'Pages for Probation to fill in' }).waitFor();
  const back = JSON.parse(await downloaded(partner, 'Save the file to send back')) as typeof part;
  expect(back.base).toMatchObject({ howManyCounties: 'several' });
  expect(back.templates.mou).not.toBe('1.0');
});
