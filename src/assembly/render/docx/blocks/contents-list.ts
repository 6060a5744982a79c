import type { ContentsEntry } from '../../../tree/nodes.ts';
import { cleanText } from '../clean-text.ts';
import type { Piece, WordBlock, WordParagraph } from '../model/word-blocks.ts';
import type { Target } from './reference-targets.ts';

// Clause headings are Word's "heading 1"; exhibit headings are listed without their number's indent.
const instruction = String.raw`TOC \o "1-1" \h \z \t "Exhibit Heading,2"`;
const pageOf = (bookmark: string): string => String.raw`PAGEREF ${bookmark} \h`;

/** Takes the entries and their targets; gives the paragraphs of the contents list, page numbers still to be filled in. */
export const contentsParagraphs = (
  entries: readonly ContentsEntry[],
  targets: ReadonlyMap<string, Target>,
): WordParagraph[] => {
  const known = entries.flatMap((entry) => {
    const target = targets.get(entry.key);
    return target === undefined ? [] : [{ entry, target }];
  });
  return known.map(({ entry, target }, at) => {
    const exhibit = target.scheme === 'exhibit';
    const label: readonly Piece[] = exhibit
      ? [{ kind: 'text', text: cleanText(`${entry.label.replace(' ', '\u00A0').replace(/\.?$/, '.')} `) }]
      : [{ kind: 'text', text: cleanText(entry.label.replace(/\.?$/, '.')) }, { kind: 'tab' }];
    const line: readonly Piece[] = [
      ...label,
      { kind: 'text', text: cleanText(entry.text) },
      { kind: 'tab' },
      { kind: 'field', instruction: pageOf(target.bookmark), result: '1' },
    ];
    const pieces: Piece[] = [{ kind: 'link', anchor: target.bookmark, pieces: line }];
    if (at === 0) pieces.unshift({ kind: 'fieldStart', instruction });
    if (at === known.length - 1) pieces.push({ kind: 'fieldEnd' });
    return { kind: 'paragraph', style: exhibit ? 'TOC2' : 'TOC1', pieces, bookmarks: [], notes: [], keepNext: false };
  });
};

const withPages = (pieces: readonly Piece[], pages: ReadonlyMap<string, number>): readonly Piece[] =>
  pieces.map((piece) => {
    if (piece.kind === 'link') return { ...piece, pieces: withPages(piece.pieces, pages) };
    if (piece.kind !== 'field' || !piece.instruction.startsWith('PAGEREF ')) return piece;
    return { ...piece, result: String(pages.get(piece.instruction.split(' ')[1] ?? '') ?? 1) };
  });

/** Takes the blocks and the page of each bookmark; gives the blocks with the page numbers of the contents list filled in. */
export const fillContentsPages = (
  blocks: readonly WordBlock[],
  pages: ReadonlyMap<string, number>,
): readonly WordBlock[] =>
  blocks.map((block) =>
    block.kind === 'paragraph' && block.style.startsWith('TOC')
      ? { ...block, pieces: withPages(block.pieces, pages) }
      : block,
  );
