import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { draftOnPage } from './draft-on-page.ts';

const html = (anchorHere: (anchor: string) => string | undefined, ...children: Parameters<typeof h>[1][]) =>
  toHtml({ type: 'root', children: draftOnPage(h(null, children as never), { interview: '/draft/mou/', anchorHere }) });

it('leaves the title and the contents to the page', () => {
  expect(
    html((anchor) => anchor, h('h1', { id: 'draft-title' }, 'Agreement'), h('nav', { class: 'contents' }, 'x')),
  ).toBe('<p class="draft-title">Agreement</p>');
});

it('leads blanks to the interview, and references to the place on this page, or nowhere', () => {
  const text = h('p', [
    h('a', { class: 'blank', href: '#question-county' }, '[county]'),
    h('a', { class: 'reference', href: '#draft-term' }, 'Section 7'),
  ]);
  expect(html(() => 'term', text)).toBe(
    '<p><a class="blank" href="/draft/mou/#question-county">[county]</a><a class="reference" href="#term">Section 7</a></p>',
  );
  expect(html(() => undefined, text)).toContain('<span>Section 7</span>');
});

it('keeps an anchor only where it is the anchor of this page', () => {
  expect(html((anchor) => anchor, h('h2', { id: 'draft-term' }, 'Term'))).toBe('<h2 id="draft-term">Term</h2>');
  expect(html(() => 'term', h('h2', { id: 'draft-term' }, 'Term'))).toBe('<h2>Term</h2>');
});
