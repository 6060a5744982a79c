import { describe, expect, it } from 'vitest';
import type { WordBlock, WordParagraph } from '../model/word-blocks.ts';
import type { ParagraphStyleId } from '../styles/paragraph-styles.ts';
import { countLines } from './break-lines.ts';
import { estimatePages } from './estimate-pages.ts';
import { measureText } from './measure-text.ts';

const paragraph = (text: string, style: ParagraphStyleId = 'BodyText', bookmark?: string): WordParagraph => ({
  kind: 'paragraph',
  style,
  pieces: [{ kind: 'text', text }],
  bookmarks: bookmark === undefined ? [] : [bookmark],
  notes: [],
  keepNext: false,
});
// A body line is 290 twips with 120 after: 31 one-line paragraphs fill 12,590 of a page's 12,960.
const filler = (count: number): WordBlock[] => Array.from({ length: count }, () => paragraph('One line'));

describe('measureText', () => {
  it("knows Arial's widths", () => {
    expect(measureText('a', 22, false)).toBeCloseTo((1139 * 220) / 2048);
    expect(measureText('W', 22, true)).toBeCloseTo((1933 * 220) / 2048);
  });
});

describe('countLines', () => {
  it('breaks between words, and inside words that are longer than a line', () => {
    expect(countLines([{ kind: 'text', text: 'short' }], 'BodyText', 9360)).toBe(1);
    expect(countLines([{ kind: 'text', text: 'word '.repeat(40) }], 'BodyText', 9360)).toBe(3);
    expect(countLines([{ kind: 'text', text: 'x'.repeat(200) }], 'BodyText', 9360)).toBe(3);
    expect(
      countLines([{ kind: 'text', text: 'a' }, { kind: 'break' }, { kind: 'text', text: 'b' }], 'BodyText', 9360),
    ).toBe(2);
  });
});

describe('estimatePages', () => {
  it('keeps a heading with the text below it', () => {
    const { pages } = estimatePages([
      ...filler(31),
      paragraph('Heading', 'Heading1', 'heading'),
      paragraph('Text', 'BodyText', 'text'),
    ]);
    expect(pages.get('heading')).toBe(2);
    expect(pages.get('text')).toBe(2);
  });

  it('begins an exhibit on a new page', () => {
    expect(estimatePages([paragraph('Text'), paragraph('Contacts', 'ExhibitHeading', 'exhibit')])).toMatchObject({
      count: 2,
    });
  });

  it('leaves no single line behind', () => {
    const { pages } = estimatePages([...filler(31), paragraph('word '.repeat(40), 'BodyText', 'three')]);
    expect(pages.get('three')).toBe(2);
  });

  it('gets to the end of text that is longer than any page', () => {
    expect(estimatePages([paragraph('word '.repeat(4000), 'SignatureText')]).count).toBeGreaterThan(3);
    const cell = paragraph('word '.repeat(4000), 'TableText');
    expect(
      estimatePages([
        {
          kind: 'table',
          widths: [4680, 4680],
          rows: [
            [paragraph('A', 'TableHead'), paragraph('B', 'TableHead')],
            [cell, cell],
          ],
        },
      ]).count,
    ).toBeGreaterThan(1);
  });
});
