import { expect, test } from 'vitest';
import { openOwnSection, type Entry } from './open-own-section.ts';

const group = (href: string, isCurrent = false): Entry => ({
  type: 'group',
  collapsed: true,
  entries: [{ type: 'link', href, isCurrent }],
});
const open = (sidebar: readonly Entry[]) => sidebar.map((entry) => entry.type === 'group' && !entry.collapsed);

test('the section of a page that the sidebar does not list is open, under any base', () => {
  expect(open(openOwnSection([group('/start/'), group('/competencies/')], '/competencies/und-k1/', '/'))).toEqual([
    false,
    true,
  ]);
  expect(
    open(openOwnSection([group('/csec/start/'), group('/csec/training/')], '/csec/training/csec-101/', '/csec/')),
  ).toEqual([false, true]);
});

test('nothing is changed for a page that is listed, and for the home page', () => {
  expect(open(openOwnSection([group('/start/', true)], '/start/', '/'))).toEqual([false]);
  expect(open(openOwnSection([group('/start/')], '/', '/'))).toEqual([false]);
});
