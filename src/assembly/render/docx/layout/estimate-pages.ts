import type { WordBlock, WordParagraph, WordTable } from '../model/word-blocks.ts';
import { cellPadding, page, styleRule } from '../styles/page.ts';
import { resolveStyle } from '../styles/resolve-style.ts';
import { countLines } from './break-lines.ts';
import { paginate, type Box } from './paginate.ts';

const ruleHeight = 10;

const paragraphBox = (paragraph: WordParagraph): Box => {
  const style = resolveStyle(paragraph.style);
  return {
    lines: countLines(paragraph.pieces, paragraph.style, page.textWidth),
    lineHeight: style.line,
    before: paragraph.before ?? style.before,
    after: style.after,
    keepNext: paragraph.keepNext || (style.keepNext ?? false),
    keepLines: style.keepLines ?? false,
    pageBreakBefore: style.pageBreakBefore ?? false,
    bookmarks: paragraph.bookmarks,
    repeat: 0,
    rule: style.rule === undefined ? 0 : styleRule.space * 20 + (styleRule.size * 20) / 8,
  };
};

const rowHeight = (row: readonly WordParagraph[], widths: readonly number[]): number => {
  const heights = row.map(
    (cell, at) =>
      countLines(cell.pieces, cell.style, (widths[at] ?? 0) - 2 * cellPadding.side) * resolveStyle(cell.style).line,
  );
  return Math.max(...heights) + cellPadding.top + cellPadding.bottom + ruleHeight;
};

const tableBoxes = (table: WordTable): readonly Box[] => {
  // A table has one rule more than it has rows.
  const header = table.rows[0] === undefined ? 0 : rowHeight(table.rows[0], table.widths) + ruleHeight;
  return table.rows.map((row, at) => ({
    lines: 1,
    lineHeight: at === 0 ? header : rowHeight(row, table.widths),
    before: 0,
    after: 0,
    keepNext: at === 0 || (row[0]?.keepNext ?? false),
    keepLines: true,
    pageBreakBefore: false,
    bookmarks: [],
    repeat: at === 0 ? 0 : header,
    rule: 0,
  }));
};

/** Takes a table; gives its height in twips on one page. */
export const tableHeight = (table: WordTable): number =>
  tableBoxes(table).reduce((sum, { lineHeight }) => sum + lineHeight, 0);

/**
 * Lays the blocks out on Letter pages as Word would, with Arial's widths: takes the blocks; gives the page of each
 * bookmark and the number of pages. It is an estimate that agrees with LibreOffice on our documents (see its test).
 */
export const estimatePages = (blocks: readonly WordBlock[]): ReturnType<typeof paginate> =>
  paginate(blocks.flatMap((block) => (block.kind === 'paragraph' ? [paragraphBox(block)] : tableBoxes(block))));
