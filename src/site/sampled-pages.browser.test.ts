import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { looks } from '../testing/axe-problems.ts';
import { samplePages } from '../testing/built-pages.ts';
import { openPageVisitor, type PageVisitor } from '../testing/page-visitor.ts';
import { pagesOfTheirOwn } from '../testing/pages-of-their-own.ts';

let visitor: PageVisitor;
beforeAll(async () => void (visitor = await openPageVisitor(inject('siteAddress'))));
afterAll(() => visitor.close());

const [phone, ...others] = looks;
if (!phone) throw new Error('There is no look.');
/** A phone in the light, and one more look by turns; "npm run check:accessibility" sees every page in each. */
const pages = samplePages()
  .filter((path) => !pagesOfTheirOwn.includes(path))
  .map((path, index) => [path, [phone, ...others.filter((_look, which) => which === index % others.length)]] as const);

test.each(pages)('/%s keeps to its policy and is in nobody’s way', async (path, inLooks) => {
  expect(await visitor.visit(path, inLooks)).toEqual([]);
});
