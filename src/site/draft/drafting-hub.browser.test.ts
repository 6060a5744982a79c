import { describe, expect, inject, test } from 'vitest';
import { documentTypeIds } from '../../library/read-document-types.ts';
import { loadWordFileChecks } from '../../assembly/index.ts';
import { browserOfTests } from '../../testing/browser-of-tests.ts';

const site = inject('siteAddress');
const ids = documentTypeIds(process.cwd());
const browser = browserOfTests();

test('without script the hub offers every document type, and each of its pages and files is there', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}draft/`);
  const entries = page.locator('section.document-type');
  expect(await entries.count()).toBe(ids.length);
  const links = await entries
    .locator('a')
    .evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href));
  for (const id of ids) expect(links).toContain(`${site}draft/${id}/`);
  for (const link of new Set(links)) expect((await fetch(link)).status, link).toBe(200);
  await context.close();
});

describe.each(ids)('%s', (id) => {
  test('its blank version and its sample are sound Word files', async () => {
    const { checkWordFile } = await loadWordFileChecks();
    for (const name of ['blank', 'sample']) {
      const response = await fetch(`${site}draft/${id}/${name}.docx`);
      expect(response.headers.get('content-type')).toContain('wordprocessingml');
      expect(checkWordFile(new Uint8Array(await response.arrayBuffer()))).toEqual([]);
    }
  });

  test('without script its interview is the worksheet of all its questions', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}draft/${id}/`);
    await page.waitForURL(`${site}draft/${id}/worksheet/`);
    expect(await page.locator('.worksheet-question').count()).toBeGreaterThan(0);
    await context.close();
  });

  test('its sample says in its first lines that it is an illustration', async () => {
    const page = await browser().newPage();
    await page.goto(`${site}draft/${id}/sample/`);
    expect(await page.locator('.sample-notice').textContent()).toContain('Illustration only');
    await page.close();
  });
});
