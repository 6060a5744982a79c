import { page } from '../styles/page.ts';

/** A paragraph or table row as far as pages are concerned; heights in twips. */
export interface Box {
  readonly lines: number;
  readonly lineHeight: number;
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  readonly bookmarks: readonly string[];
  /** Height of a table's header row, printed again on each page the table goes on to. */
  readonly repeat: number;
}

interface Cursor { page: number; y: number }

const height = (box: Box): number => box.before + box.lines * box.lineHeight;

// Widow control: at least two lines stay, and at least two go over.
const fewestLines = (box: Box): number => (box.keepLines || box.lines <= 3 ? box.lines : 2);

const nextPage = (cursor: Cursor, box?: Box): void => {
  cursor.page += 1;
  cursor.y = box?.repeat ?? 0;
};

// How much must fit for `box` to start here: the boxes kept with it, and the first lines of the one after those.
const neededFrom = (boxes: readonly Box[], start: number): number => {
  let needed = 0;
  for (let at = start; at < boxes.length; at += 1) {
    const box = boxes[at];
    if (box === undefined || (at > start && box.pageBreakBefore)) break;
    if (!box.keepNext) return needed + box.before + fewestLines(box) * box.lineHeight;
    needed += height(box) + box.after;
  }
  return needed;
};

const placeLines = (box: Box, cursor: Cursor): void => {
  cursor.y += box.before;
  let left = box.lines;
  for (;;) {
    const fit = Math.floor((page.textHeight - cursor.y + 0.5) / box.lineHeight);
    if (fit >= left) break;
    const kept = left - fit < 2 ? left - 2 : fit;
    left -= Math.max(kept, kept < 2 && cursor.y > 0 ? 0 : 1);
    nextPage(cursor, box);
  }
  cursor.y += left * box.lineHeight + box.after;
};

/** Takes boxes in order; gives the page on which each bookmark stands and the number of pages. */
export const paginate = (boxes: readonly Box[]): { readonly pages: ReadonlyMap<string, number>; readonly count: number } => {
  const pages = new Map<string, number>();
  const cursor: Cursor = { page: 1, y: 0 };
  let heldTo = -1;
  boxes.forEach((box, at) => {
    if (box.pageBreakBefore && at > 0) nextPage(cursor);
    else if (at > heldTo && cursor.y > 0) {
      const needed = neededFrom(boxes, at);
      const held = needed <= page.textHeight ? needed : box.before + fewestLines(box) * box.lineHeight;
      if (cursor.y + held > page.textHeight + 0.5) nextPage(cursor, box);
    }
    if (box.keepNext && at >= heldTo) heldTo = boxes.findIndex((later, index) => index >= at && !later.keepNext);
    for (const bookmark of box.bookmarks) pages.set(bookmark, cursor.page);
    placeLines(box, cursor);
  });
  return { pages, count: cursor.page };
};
