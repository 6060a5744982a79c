import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { draftOf } from '../../../testing/sample-document.ts';
import { renderHtml } from './render-html.ts';

const questions = [
  { id: 'name', type: 'text', label: 'Name', blank: 'name' },
  { id: 'story', type: 'longText', label: 'Story' },
];

function htmlOf(document: string, answers: unknown = {}): string {
  const root = renderHtml(draftOf({ document, questions }, answers).tree);
  return toHtml(root)
    .replace(/<p class="colophon">.*/, '')
    .replace(/<section class="blank-list">.*/, '');
}

it.each([
  ['# Title', '<h1 id="draft-title">Title</h1>'],
  ['{{story}}', '<p><mark class="answer" data-at="story">a<br>b</mark></p>'],
  ['{{name}}', '<p><a class="blank" href="#question-name" data-at="name">[name]</a></p>'],
  [
    '::clause[Term]{#term basis="law" meets="a b"}\n\n1. :here{#x}See :ref{to="x"}.',
    '<section class="clause" data-key="term" data-basis="law" data-meets="a b"><h2 id="draft-term">1. Term</h2><div class="provision level-1" id="draft-x" data-key="x"><span class="number">1.1</span> <div class="provision-text"><p>See <a class="reference" href="#draft-x">Section 1.1</a>.</p></div></div></section>',
  ],
  ['::heading[Recitals]{#recitals}', '<h2 id="draft-recitals">Recitals</h2>'],
  ['### Offices', '<h3 id="draft-offices">Offices</h3>'],
  [
    ':::drafting-note\nCheck.\n:::',
    '<aside class="drafting-note"><p><strong>Drafting note: </strong>Check.</p></aside>',
  ],
  ['[site](javascript:alert)', '<p>site</p>'],
  [
    'The :term[Parties] :box **b** *e*',
    '<p>The <strong class="term">“Parties”</strong> <span class="check-box">☐</span> <strong>b</strong> <em>e</em></p>',
  ],
  [
    ':::signature[{{name}}]\n::fill[By]\n:::',
    '<section class="signature"><h3><a class="blank" href="#question-name" data-at="name">[name]</a></h3><p class="fill-line">By: <span class="line" aria-hidden="true">____________________</span></p></section>',
  ],
])('%j', (document, html) => expect(htmlOf(document, { story: 'a\nb' })).toBe(html));

it('marks the header cells of a table', () => {
  expect(htmlOf('| A |\n| --- |\n| 1 |')).toContain(
    '<thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody>',
  );
});
