import {
  BuilderElement,
  CheckBox,
  SimpleField,
  StringContainer,
  Tab,
  TextRun,
  type ParagraphChild,
  type XmlComponent,
} from 'docx';
import { writeControl } from '../controls/write-control.ts';
import type { ControlPiece, FieldPiece, Piece, TextPiece } from '../model/word-blocks.ts';

/** The outside addresses that the body links to, each with the relationship that `finish-package` writes for it. */
export type OutsideLinks = Map<string, string>;

const relationOf = (links: OutsideLinks, url: string): string => {
  const known = links.get(url);
  if (known !== undefined) return known;
  const id = `rIdLink${links.size + 1}`;
  links.set(url, id);
  return id;
};

const textRun = (piece: TextPiece): TextRun =>
  new TextRun({
    text: piece.text,
    ...(piece.bold === undefined ? {} : { bold: piece.bold }),
    ...(piece.italic === undefined ? {} : { italics: piece.italic }),
    ...(piece.style === undefined ? {} : { style: piece.style }),
    // Word finds highlighting, but keeps none in a style: so a blank has both.
    ...(piece.style === 'Blank' ? { highlight: 'yellow' as const } : {}),
  });

const placeholderRun = ({ placeholder, bold, italic }: ControlPiece): TextRun =>
  textRun({
    kind: 'text',
    text: placeholder,
    style: 'PlaceholderText',
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  });

// docx offers no field with formatted results, so bold ones are runs between marks.
const fieldMark = (type: 'begin' | 'separate' | 'end'): XmlComponent =>
  new BuilderElement({
    name: 'w:r',
    children: [
      new BuilderElement<{ type: string }>({
        name: 'w:fldChar',
        attributes: { type: { key: 'w:fldCharType', value: type } },
      }),
    ],
  });

const instruction = (text: string): XmlComponent =>
  new BuilderElement({ name: 'w:r', children: [new StringContainer('w:instrText', text)] });

const field = (piece: FieldPiece): readonly XmlComponent[] =>
  piece.bold === true || piece.italic === true
    ? [
        fieldMark('begin'),
        instruction(piece.instruction),
        fieldMark('separate'),
        textRun({ ...piece, kind: 'text', text: piece.result }),
        fieldMark('end'),
      ]
    : [new SimpleField(piece.instruction, piece.result)];

const hyperlink = (attribute: 'r:id' | 'w:anchor', value: string, children: readonly XmlComponent[]): XmlComponent =>
  new BuilderElement<{ to: string; history: number }>({
    name: 'w:hyperlink',
    attributes: { to: { key: attribute, value }, history: { key: 'w:history', value: 1 } },
    children,
  });

const writers: {
  readonly [K in Piece['kind']]: (piece: Extract<Piece, { kind: K }>, links: OutsideLinks) => readonly XmlComponent[];
} = {
  text: (piece) => [textRun(piece)],
  break: () => [new TextRun({ break: 1 })],
  tab: () => [new TextRun({ children: [new Tab()] })],
  field,
  link: (piece, links) => {
    const children = writePieces(piece.pieces, links);
    if (piece.anchor !== undefined) return [hyperlink('w:anchor', piece.anchor, children)];
    return piece.url === undefined ? children : [hyperlink('r:id', relationOf(links, piece.url), children)];
  },
  control: (piece) => [writeControl(piece, piece.control === 'checkBox' ? undefined : placeholderRun(piece))],
  checkBox: (piece) => [new CheckBox({ checked: piece.checked })],
  fieldStart: (piece) => [fieldMark('begin'), instruction(piece.instruction), fieldMark('separate')],
  fieldEnd: () => [fieldMark('end')],
};

/** Takes what a paragraph says and the links met so far (added to); gives docx components. */
export const writePieces = (pieces: readonly Piece[], links: OutsideLinks): XmlComponent[] =>
  pieces.flatMap((piece) =>
    (writers[piece.kind] as (piece: Piece, links: OutsideLinks) => readonly XmlComponent[])(piece, links),
  );

/** Takes docx components; gives them as what docx lets stand in a paragraph, which its types do not say of its own elements. */
export const asChildren = (components: readonly XmlComponent[]): ParagraphChild[] =>
  components as unknown as ParagraphChild[];
