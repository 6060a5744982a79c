import type { Block, DocumentTree } from '../../../tree/nodes.ts';
import type { Piece, TextPiece, WordBlock, WordNote, WordParagraph } from '../model/word-blocks.ts';
import type { ParagraphStyleId } from '../styles/paragraph-styles.ts';
import { resolveStyle } from '../styles/resolve-style.ts';
import type { Controls } from '../controls/write-blank.ts';
import type { Target } from './reference-targets.ts';

/** What has been written so far, and what cross-references may point at. */
export interface Writing {
  readonly tree: DocumentTree;
  readonly targets: ReadonlyMap<string, Target>;
  /** Bookmarks that stand in the text already: a name may stand there once. */
  readonly marked: Set<string>;
  readonly out: WordBlock[];
  readonly notes: WordNote[];
  /** Comments that came before any paragraph: they go to the next one. */
  waiting: number[];
  /** Where blanks are to be content controls. */
  readonly controls?: Controls;
  readonly writeBlock: (block: Block, place: Place) => void;
}

/** Where a block stands: what kind of text it is part of, and how deep (0 to 3). */
export interface Place {
  readonly part: 'body' | 'clause' | 'exhibit' | 'signature';
  readonly depth: 0 | 1 | 2 | 3;
}

// Space in twips that must stand after a run of close-set paragraphs or a table. It goes before what follows, since no
// style can tell the last of a list from the others; of two spaces that meet, Word takes the larger.
const closeSet: readonly (readonly [RegExp, number])[] = [
  [/^TOC\d/, 240],
  [/^(?:List(?:Bullet|Continue)\d?|CheckItem)$/, 120],
];
const afterTable = 160;

/** Whether nothing stands between a block and a table below it: a second table, or the last line of a close-set run. */
export const touchesTable = (before: WordBlock | undefined): boolean =>
  before?.kind === 'table' || closeSet.some(([name]) => before !== undefined && name.test(before.style));

const spaceBefore = (style: ParagraphStyleId, before: WordBlock | undefined): number | undefined => {
  // A page begins at its margin, whatever ended the one before: so each exhibit has its title at the same height.
  if (before === undefined || style === 'TableGap' || resolveStyle(style).pageBreakBefore === true) return undefined;
  const [kind, space] =
    before.kind === 'table'
      ? ([undefined, afterTable] as const)
      : (closeSet.find(([name]) => name.test(before.style)) ?? [undefined, 0]);
  return kind?.test(style) === true || space <= resolveStyle(style).before ? undefined : space;
};

const sameLook = (one: TextPiece, other: TextPiece): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.style === other.style;

/** Takes pieces; gives them with neighboring text of one look joined: an answer inside a sentence needs no run of its own. */
const joined = (pieces: readonly Piece[]): readonly Piece[] => {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    if (piece.kind === 'text' && before?.kind === 'text' && sameLook(piece, before))
      out[out.length - 1] = { ...before, text: before.text + piece.text };
    else out.push(piece);
  }
  return out;
};

// What ends in a colon stays with what comes next: a list never begins on a page without its lead.
const keepIfItLeadsIn = (before: WordBlock | undefined): void => {
  if (before?.kind !== 'paragraph') return;
  const last = before.pieces.at(-1);
  if (last?.kind === 'text' && last.text.trimEnd().endsWith(':')) before.keepNext = true;
};

/** Takes a style and what a paragraph says; adds it to the document and gives it. */
export const addParagraph = (
  writing: Writing,
  style: ParagraphStyleId,
  pieces: readonly Piece[],
  bookmarks: readonly string[] = [],
): WordParagraph => {
  const before = writing.out.at(-1);
  keepIfItLeadsIn(before);
  const paragraph: WordParagraph = {
    kind: 'paragraph',
    style,
    pieces: joined(pieces),
    bookmarks,
    notes: writing.waiting,
    keepNext: false,
  };
  const space = spaceBefore(style, before);
  if (space !== undefined) paragraph.before = space;
  writing.waiting = [];
  writing.out.push(paragraph);
  return paragraph;
};

/** Takes blocks and their place; writes each. */
export const writeBlocks = (writing: Writing, blocks: readonly Block[], place: Place): void => {
  for (const block of blocks) writing.writeBlock(block, place);
};
