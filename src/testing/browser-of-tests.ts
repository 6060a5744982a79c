import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openBrowser } from './open-browser.ts';

/** A Chromium for the tests of one file: opened before the first of them and closed after the last. */
export function browserOfTests(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => void (browser = await openBrowser()));
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser is open only while tests run.');
    return browser;
  };
}
