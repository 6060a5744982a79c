import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { looks } from '../testing/axe-problems.ts';
import { openPageVisitor, type PageVisitor } from '../testing/page-visitor.ts';
import { pagesOfTheirOwn } from '../testing/pages-of-their-own.ts';

let visitor: PageVisitor;
beforeAll(async () => void (visitor = await openPageVisitor(inject('siteAddress'))));
afterAll(() => visitor.close());

test.each(pagesOfTheirOwn)('/%s keeps to its policy and is in nobody’s way, in each look', async (path) => {
  expect(await visitor.visit(path, looks)).toEqual([]);
});
