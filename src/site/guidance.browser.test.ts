import { describe, expect, inject, test } from 'vitest';
import { browserOfTests } from '../testing/browser-of-tests.ts';

const site = inject('siteAddress');
const browser = browserOfTests();

/** Runs in the page: tells what can be seen and read in the moment of leaving. */
function reportLeaving(): void {
  new MutationObserver((_, observer) => {
    if (!document.documentElement.classList.contains('leaving')) return;
    observer.disconnect();
    const { reportLeaving: report } = globalThis as unknown as { reportLeaving: (what: unknown) => void };
    report({
      text: document.body.innerText.trim(),
      title: document.title.trim(),
      color: getComputedStyle(document.documentElement).backgroundColor,
    });
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['class'] });
}

describe('Leave this site', () => {
  const elsewhere = '**/www.weather.gov/**';

  test.each(['click', 'Shift three times', 'skip link'])(
    'by %s the page is white at once, and Back does not show it',
    async (way) => {
      const page = await browser().newPage();
      const seen: unknown[] = [];
      await page.exposeFunction('reportLeaving', (what: unknown) => seen.push(what));
      await page.addInitScript(reportLeaving);
      await page.route(elsewhere, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500)); // a slow line: time to see the white page
        await route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' });
      });
      await page.goto(`${site}about/`);
      await page.goto(`${site}reference/glossary/`);
      if (way === 'click') await page.locator('.leave-site').click();
      if (way === 'Shift three times') for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      if (way === 'skip link') await page.locator('.leave-skip-link').press('Enter');
      await page.waitForURL(elsewhere);
      expect(seen).toEqual([{ text: 'Leaving this site', title: '', color: 'rgb(255, 255, 255)' }]);
      await page.goBack();
      expect(page.url()).toBe(`${site}about/`);
      await page.close();
    },
  );

  test('typing a capital letter does not count', async () => {
    const page = await browser().newPage();
    await page.goto(`${site}reference/glossary/`);
    for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
    expect(page.url()).toBe(`${site}reference/glossary/`);
    await page.close();
  });
});

describe('a citation', () => {
  test('opens its source beside the words by keyboard, and gives the focus back', async () => {
    const page = await browser().newPage({ viewport: { width: 390, height: 700 } });
    await page.goto(`${site}reference/requirements/`);
    const link = page.locator('a.cite').first();
    await link.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.note');
    await note.waitFor();
    expect(await note.getAttribute('aria-label')).toContain(await link.textContent());
    const box = await note.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    await page.keyboard.press('Tab');
    expect(await note.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.close();
  });
});

test('without script a page reads whole: citations lead to the list of sources, tables and numbers are there', async () => {
  const context = await browser().newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site}reference/requirements/`);
  const target = await page.locator('a.cite').first().getAttribute('href');
  expect(await page.locator(`${target}`).isVisible()).toBe(true);
  expect(await page.locator('.help-bar').getByText('1-888-373-7888').isVisible()).toBe(true);
  expect(await page.locator('#page-citation').isVisible()).toBe(true);
  await page.goto(`${site}reference/counties/`);
  expect(await page.locator('.counties tbody tr').count()).toBe(58);
  expect(await page.locator('form.filter').isVisible()).toBe(false);
  await context.close();
});

test.each(['light', 'dark'] as const)('without script a page is %s for those who prefer it', async (colorScheme) => {
  const context = await browser().newContext({ javaScriptEnabled: false, colorScheme });
  const page = await context.newPage();
  await page.goto(`${site}about/`);
  const light = await page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red + green + blue > 600;
  });
  expect(light).toBe(colorScheme === 'light');
  expect(await page.locator('starlight-theme-select').first().isVisible()).toBe(false);
  await context.close();
});

test('the county table can be filtered and sorted', async () => {
  const page = await browser().newPage();
  await page.goto(`${site}reference/counties/`);
  await page.getByLabel('Find in the table').fill('alameda');
  expect(await page.locator('.counties tbody tr:visible').count()).toBeLessThan(58);
  expect(await page.locator('.filter [role=status]').textContent()).toMatch(/of 58 are shown/);
  await page.getByLabel('Find in the table').fill('');
  const county = page.getByRole('button', { name: 'County', exact: true });
  await county.click();
  await county.click();
  expect(await page.locator('.counties tbody th').first().textContent()).toBe('Yuba');
  await page.close();
});
