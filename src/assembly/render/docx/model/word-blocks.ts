import type { CharacterStyleId } from '../styles/character-styles.ts';
import type { ParagraphStyleId } from '../styles/paragraph-styles.ts';

/**
 * What a Word file says, as plain data: between the document tree and the docx library, so that pages can be
 * estimated and the contents list filled in before anything is written.
 */
export type WordBlock = WordParagraph | WordTable;

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyleId;
  readonly pieces: readonly Piece[];
  /** Names that cross-references and the contents list point at. */
  readonly bookmarks: readonly string[];
  /** Numbers of the comments anchored to the whole paragraph. */
  readonly notes: number[];
  /** Kept on the page of the next paragraph, beyond what the style says. */
  keepNext: boolean;
  /** Space before in twips, where the style's will not do (after a table). */
  before?: number;
}

export interface WordTable {
  readonly kind: 'table';
  /** Column widths in twips. */
  readonly widths: readonly number[];
  /** The first row is the header; each cell is one paragraph. */
  readonly rows: readonly (readonly WordParagraph[])[];
}

export type Piece =
  TextPiece | BreakPiece | TabPiece | FieldPiece | LinkPiece | CheckBoxPiece | ControlPiece | FieldMark;

export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly style?: CharacterStyleId;
}
export interface BreakPiece {
  readonly kind: 'break';
}
export interface TabPiece {
  readonly kind: 'tab';
}
/** A field with the result that it has now. */
export interface FieldPiece {
  readonly kind: 'field';
  readonly instruction: string;
  readonly result: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}
/** A link: to an address (`url`) or to a bookmark in the file (`anchor`). */
export interface LinkPiece {
  readonly kind: 'link';
  readonly url?: string;
  readonly anchor?: string;
  readonly pieces: readonly Piece[];
}
export interface CheckBoxPiece {
  readonly kind: 'checkBox';
  readonly checked: boolean;
}
/** How a blank is filled in: a few words, words with line breaks, a day, one of several choices, or a tick. */
export type ControlKind = 'text' | 'lines' | 'date' | 'dropDown' | 'checkBox';
/** A blank that Word fills in: a content control. */
export interface ControlPiece {
  readonly kind: 'control';
  readonly control: ControlKind;
  /** Another number for each control of the file. */
  readonly id: number;
  readonly title: string;
  readonly tag: string;
  /** What stands there until it is filled in. */
  readonly placeholder: string;
  readonly options: readonly string[];
  readonly bold?: boolean;
  readonly italic?: boolean;
}
/** Where a field that spans several paragraphs begins and ends. */
export type FieldMark = { readonly kind: 'fieldStart'; readonly instruction: string } | { readonly kind: 'fieldEnd' };

/** A Word comment. */
export interface WordNote {
  readonly id: number;
  readonly text: string;
}
