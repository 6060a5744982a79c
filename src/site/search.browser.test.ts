import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { searchRanking } from './search-ranking.ts';

const site = inject('siteAddress');
const browser = browserOfTests();
let page: Page;

beforeAll(async () => {
  page = await browser().newPage();
  await page.goto(`${site}about/`);
});

/** Asks the search as its box does, and gives the address of the first page found. */
async function found(words: string): Promise<string> {
  const path = new URL(site).pathname;
  // As text, since the test runner would rewrite the import.
  const url = await page.evaluate(`import('${path}pagefind/pagefind.js').then(async (pagefind) => {
    await pagefind.options(${JSON.stringify(searchRanking)});
    const { results } = await pagefind.search(${JSON.stringify(words)});
    return (await results[0]?.data())?.url;
  })`);
  return String(url).slice(path.length - 1);
}

test.each([
  ['PACT', '/program/pact/'],
  ['36 hours', '/framework/reporting/'],
  ['who signs the MOU', '/framework/partners/'],
  ['missing from care', '/framework/missing-from-care/'],
  ['AWOL', '/framework/missing-from-care/'],
  ['runaway', '/framework/missing-from-care/'],
  ['safe harbor', '/framework/partners-law-enforcement/'],
  ['can probation share juvenile records', '/framework/information-sharing/'],
  ['confidentiality form', '/draft/mdt-confidentiality/'],
  ['how do we opt in', '/program/opting-in/'],
  ['CANS', '/reference/glossary/'],
  ['CSE-IT', '/toolkit/screening-tools/'],
  ['out of county placement', '/framework/special-situations/'],
  ['labor trafficking', '/framework/special-situations/'],
  ['training hours', '/framework/training/'],
  ['foster parent training', '/program/trainings/'],
  ['tier II', '/program/county-plans-2015/'],
  ['FERPA school records', '/framework/partners-education/'],
  ['survivor advisory board', '/background/action-team/'],
  ['flow chart', '/framework/flow-chart/'],
  ['my county', '/reference/counties/'],
  ['template', '/draft/'],
  ['county plan', '/program/county-plan/'],
  ['MDT', '/reference/glossary/'],
  ['WIC 16524.8', '/reference/sources/wic-16524-8/'],
  ['ACL 15-48', '/reference/sources/acl-15-48/'],
])('"%s" finds %s first', async (words, address) => {
  expect(await found(words)).toBe(address);
});
