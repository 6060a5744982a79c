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
  /** Height of the rule above or below a paragraph, with its distance from the text. */
  readonly rule: number;
}

/** `gap` is the space after what was placed last: of two spaces that meet, Word takes the larger. */
interface Cursor {
  page: number;
  y: number;
  gap: number;
  empty: boolean;
}

// Rounding in twips must not push a line off the page.
const room = page.textHeight + 1;

// Widow control: at least two lines stay, and at least two go over.
const fewestLines = (box: Box): number => (box.keepLines || box.lines <= 3 ? box.lines : 2);

const nextPage = (cursor: Cursor, repeat = 0): void => {
  cursor.page += 1;
  cursor.y = repeat;
  cursor.gap = 0;
  cursor.empty = true;
};

// How much must fit for `boxes[start]` to begin here: those kept with the next, and the first lines of the one after.
const neededFrom = (boxes: readonly Box[], start: number, gapBefore: number): number => {
  let needed = 0;
  let gap = gapBefore;
  for (let at = start; at < boxes.length; at += 1) {
    const box = boxes[at];
    if (box === undefined || (at > start && box.pageBreakBefore)) break;
    needed += Math.max(gap, box.before) + box.rule;
    if (!box.keepNext) return needed + fewestLines(box) * box.lineHeight;
    needed += box.lines * box.lineHeight;
    gap = box.after;
  }
  return needed;
};

// The last of the boxes that stay on one page with `boxes[start]`.
const lastKept = (boxes: readonly Box[], start: number): number => {
  let at = start;
  while (boxes[at]?.keepNext === true && boxes[at + 1]?.pageBreakBefore === false) at += 1;
  return at;
};

const fits = (box: Box, cursor: Cursor): number => Math.max(0, Math.floor((room - cursor.y) / box.lineHeight));

const placeLines = (box: Box, cursor: Cursor): void => {
  // Word leaves out the space before at the top of a page.
  if (!cursor.empty) cursor.y += Math.max(cursor.gap, box.before);
  let left = box.lines;
  for (let fit = fits(box, cursor); fit < left; fit = fits(box, cursor)) {
    const stay = left - fit < 2 && left > 2 ? left - 2 : fit;
    // A line that is taller than the page goes on one of its own.
    left -= stay === 0 && cursor.empty ? 1 : stay;
    nextPage(cursor, box.repeat);
  }
  cursor.y += left * box.lineHeight + box.rule;
  cursor.gap = box.after;
  cursor.empty = false;
};

/** Takes boxes in order; gives the page on which each bookmark stands and the number of pages. */
export const paginate = (
  boxes: readonly Box[],
): { readonly pages: ReadonlyMap<string, number>; readonly count: number } => {
  const pages = new Map<string, number>();
  const cursor: Cursor = { page: 1, y: 0, gap: 0, empty: true };
  let heldBy = -1;
  boxes.forEach((box, at) => {
    if (box.pageBreakBefore && !cursor.empty) nextPage(cursor);
    else if (at > heldBy && !cursor.empty) {
      const group = neededFrom(boxes, at, cursor.gap);
      // What can never fit on one page is not held together.
      const needed =
        group <= room ? group : Math.max(cursor.gap, box.before) + box.rule + fewestLines(box) * box.lineHeight;
      if (cursor.y + needed > room) nextPage(cursor, box.repeat);
    }
    if (box.keepNext && at > heldBy) heldBy = lastKept(boxes, at);
    for (const bookmark of box.bookmarks) pages.set(bookmark, cursor.page);
    placeLines(box, cursor);
  });
  return { pages, count: cursor.page };
};
