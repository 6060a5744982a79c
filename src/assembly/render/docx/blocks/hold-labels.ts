import type { Piece } from '../model/word-blocks.ts';

const separator = '·';

/** A label longer than this may break: held together it could be wider than the line. */
const longestHeld = 40;

const held = (label: string): string => (label.length > longestHeld ? label : label.replaceAll(' ', '\u00A0'));

/**
 * Takes a paragraph in which check boxes stand in a row ("☐ Safety · ☐ Legal help"); gives it with each box, its label, and
 * the dot after it on one line.
 */
export const holdLabels = (pieces: readonly Piece[]): readonly Piece[] => {
  let inLabel = false;
  return pieces.map((piece) => {
    if (piece.kind === 'checkBox') inLabel = true;
    if (piece.kind !== 'text' || !inLabel) return piece;
    const end = piece.text.indexOf(separator);
    if (end === -1) return { ...piece, text: held(piece.text) };
    inLabel = false;
    return { ...piece, text: held(piece.text.slice(0, end)) + piece.text.slice(end) };
  });
};
