import { describe, expect, it } from 'vitest';
import { draftOf, linesOf } from '../../testing/sample-document.ts';

const sources = {
  'wic-16524-8': {
    title: 'Welfare and Institutions Code section 16524.8',
    short: 'WIC 16524.8',
    url: 'https://law.example/',
  },
};

describe('what a document cannot hold is reported by name', () => {
  it.each([
    ['::nothing[x]', '"::nothing" is no directive.'],
    [':::nothing\nx\n:::', '":::nothing" is no directive.'],
    ['Call:now', '":now" is no directive. Put a backslash before the colon if it is only text.'],
    ['> quoted', 'A document cannot hold Markdown of the kind "blockquote".'],
    ['```\ncode\n```', 'A document cannot hold Markdown of the kind "code".'],
    ['<b>bold</b>', 'A document cannot hold Markdown of the kind "html".'],
    ['![a](b.png)', 'A document cannot hold Markdown of the kind "image".'],
    ['## Two', 'A heading must be written "#" (the title) or "###" (inside an exhibit), not "##".'],
    ['1. Loose', 'A numbered list may stand in a clause, an exhibit or ":::recitals" only.'],
    [
      '::clause[C]{#c}\n\n1. a\n   1. b\n      1. c\n         1. d',
      'Numbered paragraphs go three levels deep: 7.1, (a), (i).',
    ],
    ['::clause[C]\n\nText.', 'A "::clause" has no key: write one after it, for example {#term}.'],
    [
      '::clause[C]{#c basis="hearsay"}\n\nText.',
      '"hearsay" is no basis. Use one of: law, state guidance, county practice, our suggestion.',
    ],
    ['Text :here{#x}', '":here" must be the first thing in a numbered paragraph.'],
    ['::table{widths="50 50"}\n\nText.', 'No table follows a "::table" line.'],
    [
      '::table{widths="50 50"}\n\n| A |\n| --- |\n| 1 |',
      'A table of 1 columns needs 1 widths, for example {widths="100"}.',
    ],
    [':cite[nothing]', '"nothing" is cited, but there is no such source.'],
    [':::recitals\nText.\n:::', '":::recitals" holds a numbered list and nothing else.'],
  ])('%j', (document, fault) => {
    const { faults } = draftOf({ document });
    expect([...new Set(faults)]).toContain(fault);
  });
});

describe('nodes', () => {
  const blocksOf = (document: string) => draftOf({ document, sources }).tree.children.slice(0, -1);

  it('a citation prints the short name and the place', () => {
    expect(blocksOf(':cite[wic-16524-8]{at="(b)"}')).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'cite', source: 'wic-16524-8', at: '(b)', text: 'WIC 16524.8(b)', url: 'https://law.example/' },
        ],
      },
    ]);
    expect(linesOf(draftOf({ document: ':cite[wic-16524-8]{at="page 3"}', sources }))).toEqual(['WIC 16524.8, page 3']);
  });

  it('a clause carries its basis and the requirements it meets', () => {
    expect(blocksOf('::clause[Term]{#term basis="law" meets="one two"}\n\n- A\n- B :box')[0]).toMatchObject({
      type: 'clause',
      key: 'term',
      number: '1',
      basis: 'law',
      meets: ['one', 'two'],
      children: [{ type: 'bullets', items: [[{ type: 'paragraph' }], [{ type: 'paragraph' }]] }],
    });
  });

  it('a table has widths that add to one, and as many cells in each row as in the header', () => {
    expect(blocksOf('::table{widths="30 60"}\n\n| A | B |\n| --- | --- |\n| 1 |')[0]).toMatchObject({
      type: 'table',
      widths: [1 / 3, 2 / 3],
      rows: [[[{ type: 'text', value: '1' }], []]],
    });
  });

  it('a signature holds lines to write on', () => {
    expect(blocksOf(':::signature[Agency]\n::fill[By]\n:::')).toEqual([
      {
        type: 'signature',
        heading: [{ type: 'text', value: 'Agency' }],
        children: [{ type: 'fillLine', label: [{ type: 'text', value: 'By' }] }],
      },
    ]);
  });

  it('a drafting note keeps its bullets as lines', () => {
    expect(linesOf(draftOf({ document: ':::drafting-note\nCheck:\n\n- one\n- two\n:::' }))).toEqual([
      'Drafting note: Check: - one - two',
    ]);
  });
});
