import type { BrowserContext, Page } from 'playwright-core';
import type { AnswerFile } from '../../assembly/index.ts';

/** The text that the browser keeps under a key ("current" or "before"), or undefined. Any page of the site will do. */
export function storedText(page: Page, key = 'current'): Promise<string | undefined> {
  return page.evaluate(
    (name) =>
      new Promise<string | undefined>((resolve, reject) => {
        const opening = indexedDB.open('csec-answers', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('records');
        opening.onerror = () => reject(opening.error as Error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('records').objectStore('records').get(name);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as string | undefined);
          };
        };
      }),
    key,
  );
}

/** The answers that the browser keeps. */
export async function storedAnswers(page: Page): Promise<AnswerFile['answers'] | undefined> {
  const text = await storedText(page);
  return text === undefined ? undefined : (JSON.parse(text) as AnswerFile).answers;
}

/** Puts a text where the answers are kept, as another version of the site or a fault of the disk might have left it. */
export async function storeText(context: BrowserContext, address: string, text: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}404.html`);
  await page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('csec-answers', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('records');
        opening.onerror = () => reject(opening.error as Error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('records', 'readwrite');
          writing.objectStore('records').put(value, 'current');
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    text,
  );
  await page.close();
}
