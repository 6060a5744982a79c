import validate from '@ooxml-tools/validate';
import { readFile } from 'node:fs/promises';
import { describe, expect, inject, test } from 'vitest';
import { browserOfTests } from '../../testing/browser-of-tests.ts';
import { watchPage } from '../../testing/watch-page.ts';
import { trainerContent } from '../formats/trainer-content.ts';

const site = inject('siteAddress');
const planner = `${site}training/planner/`;
const browser = browserOfTests();

describe('the session planner', () => {
  test('is used by keyboard alone, and the address holds the choice', async () => {
    const page = await browser().newPage();
    const seen = await watchPage(page, new URL(site).origin);
    await page.goto(planner);
    await page.getByLabel('Audience').focus();
    await page.keyboard.type('Probation');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('2');
    await page.keyboard.press('Tab');
    expect(await page.locator('.agenda tbody tr').nth(1).textContent()).toContain('C101-O1');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => location.search)).toBe(
      '?audience=probation-officer&hours=2&first=no&statements=UND-K1',
    );
    expect(await page.locator('#planner [role=status]').textContent()).toContain('1 objective in 2 hours.');
    expect(await page.locator('.agenda tbody tr').first().textContent()).toContain('0:00 to 0:15');
    expect(seen).toEqual([]);
    await page.close();
  });

  test('shows the plan that an address holds, and starts over', async () => {
    const page = await browser().newPage();
    await page.goto(`${planner}?audience=judge&hours=1.5&statements=UND-K1.COL-K2`);
    expect(await page.getByLabel('Audience').inputValue()).toBe('judge');
    expect(await page.getByLabel('Hours').inputValue()).toBe('1.5');
    expect(await page.locator('input[name=statements]:checked').count()).toBe(2);
    expect(await page.locator('#agenda').textContent()).toContain('1.5 hours');
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('input[name=statements]:checked').count()).toBe(0);
    await page.close();
  });

  test('gives a Word file that is valid, within the policy', async () => {
    const page = await browser().newPage();
    const seen = await watchPage(page, new URL(site).origin);
    await page.goto(`${planner}?audience=judge`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as Word' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^training-session-\d{4}-\d\d-\d\d\.docx$/);
    const bytes = new Uint8Array(await readFile(await download.path()));
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
    expect(seen).toEqual([]);
    await page.close();
  });

  test('reads as a list where no script runs', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(planner);
    expect(await page.locator('#planner').isVisible()).toBe(false);
    expect(await page.locator('main noscript').innerText()).toContain('The planner needs JavaScript');
    expect(await page.locator('.plain-rows tbody tr').count()).toBeGreaterThan(40);
    await context.close();
  });
});

test('a role view reads whole without script, and leads to each statement', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}competencies/roles/resource-parent/`);
  const first = page.locator('.statements tbody th a').first();
  const code = await first.textContent();
  await first.click();
  expect(await page.locator('h1').textContent()).toContain(code);
  expect(await page.locator('.source-list li').count()).toBeGreaterThan(0);
  await context.close();
});

test('what is promised to learning systems is served', async () => {
  const get = async (path: string) => (await fetch(site + path)).status;
  for (const path of [
    'data/competencies/case.json',
    'data/competencies/moodle.csv',
    'data/curriculum/csec-101.imscc',
    'data/qr/und-k1.svg',
    'competencies/changes.atom',
    'ims/case/v1p1/CFDocuments/index.json',
    'data/handouts/needs-safety.docx',
  ])
    expect(await get(path), path).toBe(200);
  const { CFDocuments } = (await (await fetch(`${site}ims/case/v1p1/CFDocuments/index.json`)).json()) as {
    CFDocuments: { identifier: string }[];
  };
  for (const { identifier } of CFDocuments) expect(await get(`ims/case/v1p1/CFPackages/${identifier}`)).toBe(200);
});

test('every published code is served at its address, with its anchor, and its QR code', async () => {
  const { addresses } = trainerContent().addresses.value;
  const texts = new Map<string, string>();
  for (const { code, address } of addresses) {
    const [path = '', anchor] = address.slice(1).split('#');
    if (!texts.has(path)) {
      const answer = await fetch(site + path);
      expect(answer.status, address).toBe(200);
      texts.set(path, await answer.text());
    }
    if (anchor) expect(texts.get(path), address).toContain(`id="${anchor}"`);
    expect((await fetch(`${site}data/qr/${code.toLowerCase()}.svg`)).status, code).toBe(200);
  }
});
