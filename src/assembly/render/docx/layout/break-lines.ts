import type { Piece } from '../model/word-blocks.ts';
import { resolveStyle, type ResolvedStyle } from '../styles/resolve-style.ts';
import type { ParagraphStyleId } from '../styles/paragraph-styles.ts';
import { measureText } from './measure-text.ts';

// A line may break after a space, a hyphen or a dash; not at a no-break space.
const words =
  /[^ \u2000-\u2006\u2008-\u200B\u2010\u2012-\u2014-]*(?:[\u2010\u2012-\u2014-]+|[ \u2000-\u2006\u2008-\u200B]+|$)/gu;

interface Line {
  width: number;
  count: number;
}

const addWord = (line: Line, word: string, size: number, bold: boolean, room: number): void => {
  const solid = measureText(word.trimEnd(), size, bold);
  if (line.width > 0 && line.width + solid > room) {
    line.count += 1;
    line.width = 0;
  }
  if (solid > room) {
    // A word longer than a line is cut where the line ends.
    const more = Math.ceil(solid / room) - 1;
    line.count += more;
    line.width = solid - more * room;
  } else {
    line.width += measureText(word, size, bold);
  }
};

const addText = (line: Line, text: string, style: ResolvedStyle, bold: boolean, room: number): void => {
  for (const [word] of text.matchAll(words)) if (word !== '') addWord(line, word, style.size, bold, room);
};

const addPieces = (line: Line, pieces: readonly Piece[], style: ResolvedStyle, room: number): void => {
  for (const piece of pieces) {
    if (piece.kind === 'text')
      addText(line, piece.text, style, (piece.bold ?? style.bold ?? false) || piece.style === 'DefinedTerm', room);
    else if (piece.kind === 'field') addText(line, piece.result, style, piece.bold ?? style.bold ?? false, room);
    else if (piece.kind === 'link') addPieces(line, piece.pieces, style, room);
    else if (piece.kind === 'checkBox') addText(line, '☐', style, false, room);
    else if (piece.kind === 'control') addText(line, piece.placeholder, style, piece.bold ?? style.bold ?? false, room);
    else if (piece.kind === 'break') {
      line.count += 1;
      line.width = 0;
    }
  }
};

/** Takes what a paragraph says, its style and the width it may take (twips); gives how many lines it fills. */
export const countLines = (pieces: readonly Piece[], styleId: ParagraphStyleId, width: number): number => {
  const style = resolveStyle(styleId);
  const line: Line = { width: 0, count: 1 };
  addPieces(line, joinText(pieces), style, Math.max(width - (style.left ?? 0), 200));
  return line.count;
};

// Words run on over pieces of one look: "(" + "Agency" + ")" breaks nowhere.
const joinText = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const text = piece.kind === 'field' ? piece.result : piece.kind === 'text' ? piece.text : undefined;
    const bold = piece.kind === 'text' ? (piece.bold ?? piece.style === 'DefinedTerm') : false;
    if (text !== undefined && before?.kind === 'text' && (before.bold ?? false) === bold)
      joined[joined.length - 1] = { ...before, text: before.text + text };
    else joined.push(text === undefined ? piece : { kind: 'text', text, ...(bold ? { bold } : {}) });
  }
  return joined;
};
