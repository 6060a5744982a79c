import { describe, expect, it } from 'vitest';
import type { WordParagraph, WordTable } from '../model/word-blocks.ts';
import { keepRows } from './keep-rows.ts';

const cell = (text: string): WordParagraph => ({
  kind: 'paragraph',
  style: 'TableText',
  pieces: [{ kind: 'text', text }],
  bookmarks: [],
  notes: [],
  keepNext: false,
});
const tableOf = (rows: number, text = 'Sheriff'): WordTable => ({
  kind: 'table',
  widths: [4000, 5000],
  rows: Array.from({ length: rows + 1 }, () => [cell(text), cell(text)]),
});
const kept = (table: WordTable): readonly number[] => {
  keepRows(table);
  return table.rows.flatMap((row, at) => (row.every(({ keepNext }) => keepNext) ? [at] : []));
};

describe('keepRows', () => {
  it('keeps every row of a small table with the next', () => {
    expect(kept(tableOf(7))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('keeps the first two rows and the last two of a table that may go on to another page', () => {
    expect(kept(tableOf(40))).toEqual([1, 39]);
  });

  it('goes by height, not by rows', () => {
    expect(kept(tableOf(7, 'word '.repeat(120)))).toEqual([1, 6]);
  });

  it('holds nothing in a table of one row, or of a header alone', () => {
    expect(kept(tableOf(1))).toEqual([]);
    expect(kept(tableOf(0))).toEqual([]);
  });
});
