import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { storedAnswers, storedText, storeText } from './testing/answers-on-device.ts';
import { goTo, openInterview, ready } from './testing/open-interview.ts';

const address = inject('siteAddress');
const browser = browserOfTests();
let context: BrowserContext;
beforeEach(async () => void (context = await browser().newContext()));
afterEach(() => context.close());

const county = (page: Page) => page.getByRole('combobox', { name: /Which county/ });
const notSaved = (page: Page) => page.getByText('Not saved: save your answers as a file');

async function savedFile(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await download.path(), 'utf8');
}

async function stillWorks(page: Page): Promise<void> {
  await goTo(page, 'start');
  await county(page).selectOption('Colusa');
  await notSaved(page).waitFor();
  await goTo(page, 'tasks');
  await goTo(page, 'start');
  expect(await county(page).inputValue()).toBe('Colusa');
  const file = await savedFile(page, () => page.keyboard.press('Control+s'));
  expect((JSON.parse(file) as { answers: object }).answers).toMatchObject({ county: 'Colusa' });
}

/** Ways in which browsers refuse to keep anything. */
const refusals: readonly (readonly [string, () => void])[] = [
  [
    'no storage is allowed at all',
    () => {
      const refuse = { get: () => { throw new DOMException('The request was denied.', 'SecurityError'); } }; // prettier-ignore
      for (const name of ['indexedDB', 'sessionStorage', 'localStorage'])
        Object.defineProperty(globalThis, name, refuse);
      Object.defineProperty(navigator.locks, 'request', {
        value: () => Promise.reject(new DOMException('Denied.', 'SecurityError')),
      });
    },
  ],
  [
    'opening the database fails',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException(
          'A mutation operation was attempted on a database that did not allow mutations.',
          'InvalidStateError',
        );
      };
    },
  ],
  [
    'the disk is full',
    () => {
      const put = (): never => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = put;
      Storage.prototype.setItem = put;
    },
  ],
];

test.each(refusals)(
  'when %s, the page says that nothing is saved, and nothing typed is lost',
  async (_name, refuse) => {
    await context.addInitScript(refuse);
    const page = await openInterview(context, address);
    await stillWorks(page);
    await page.getByRole('button', { name: 'Clear my answers' }).click();
    await page.getByRole('button', { name: 'Yes, clear' }).click();
    await expect.poll(() => county(page).inputValue()).toBe('');
  },
);

test('once there is room again, the next change is saved with all before it', async () => {
  const page = await openInterview(context, address);
  await goTo(page, 'start');
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Object.assign(globalThis, { makeRoom: () => (IDBObjectStore.prototype.put = put) });
  });
  await county(page).selectOption('Modoc');
  await notSaved(page).waitFor();
  await page.evaluate(() => void (globalThis as unknown as { makeRoom: () => void }).makeRoom());
  await goTo(page, 'question-localHistory');
  await page.locator('#question-localHistory').fill('Later');
  await page.getByText(/^Saved on this device/).waitFor();
  await expect.poll(() => storedAnswers(page)).toMatchObject({ county: 'Modoc', localHistory: 'Later' });
});

const kept = { format: 'csec-answers', schemaVersion: 1, templates: { mou: '1.0.0' }, answers: { county: 'Inyo' } };
const stored: readonly (readonly [name: string, text: string, sentence: RegExp])[] = [
  ['cut off', JSON.stringify(kept).slice(0, 60), /could not be read/],
  ['not a record of answers', '{"excalidraw":true}', /could not be read/],
  ['"null"', 'null', /could not be read/],
  ['with a name that could do harm', JSON.stringify(kept).replace('"county"', '"__proto__"'), /could not be read/],
  ['from a newer version', JSON.stringify({ ...kept, schemaVersion: 999 }), /newer version/],
];

describe('what is stored but cannot be used', () => {
  test.each(stored)(
    '%s: is kept as it is, offered as a file, and cleared only when asked',
    async (_name, text, sentence) => {
      await storeText(context, address, text);
      const page = await openInterview(context, address);
      await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
      await stillWorks(page);
      await page.reload();
      await ready(page);
      expect(await storedText(page)).toBe(text);
      expect(await savedFile(page, () => page.getByRole('button', { name: 'Download what is stored' }).click())).toBe(
        text,
      );

      await page.getByRole('button', { name: 'Clear my answers' }).click();
      await page.getByRole('button', { name: 'Yes, clear' }).click();
      await expect.poll(() => storedText(page)).toBeUndefined();
      await goTo(page, 'start');
      await county(page).selectOption('Mono');
      await expect.poll(() => storedAnswers(page)).toMatchObject({ county: 'Mono' });
    },
  );
});
