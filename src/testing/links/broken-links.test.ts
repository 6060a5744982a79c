import { expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { pageLinks } from './page-links.ts';

function check(html: string, base = '/'): string[] {
  const pages = new Map([
    ['/', pageLinks(html)],
    ['/about/', pageLinks('<h2 id="use">How to use it</h2>')],
  ]);
  return brokenLinks({
    address: 'https://site.example',
    base,
    pages,
    files: new Set(['/favicon.svg', '/about/index.html']),
  });
}

test('links that lead somewhere are left alone', () => {
  expect(
    check('<a href="/about/#use">a</a><a href="about/">b</a><a href="#_top">c</a><img src="/favicon.svg">'),
  ).toEqual([]);
  expect(check('<a href="https://elsewhere.example/x">a</a><a href="mailto:a@b.example">b</a>')).toEqual([]);
  expect(check('<a href="/csec/about/">a</a>', '/csec/')).toEqual([]);
});

test('each way to lead nowhere is told', () => {
  expect(check('<a href="/gone/">a</a>')).toEqual(['"/gone/": there is no such page. Linked from /']);
  expect(check('<a href="/about">a</a>')).toEqual(['"/about": there is no such page. Linked from /']);
  expect(check('<a href="/about/#old">a</a>')).toEqual(['"/about/#old": that page has no "old". Linked from /']);
  expect(check('<a href="/about/">a</a>', '/csec/')).toEqual([
    '"/about/": the site is served from /csec/. Linked from /',
  ]);
  expect(check('<a href="">a</a>')).toEqual(['"": the address is empty. Linked from /']);
});
