import {
  BuilderElement,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type XmlComponent,
} from 'docx';
import type { WordBlock, WordParagraph, WordTable } from '../model/word-blocks.ts';
import { page } from '../styles/page.ts';
import { asChildren, writePieces, type OutsideLinks } from './write-pieces.ts';

/** Counts bookmarks, since each needs a number of its own. */
interface Counter {
  bookmarks: number;
}

const bookmark = (name: string, counter: Counter, inside: readonly XmlComponent[]): XmlComponent[] => {
  const id = (counter.bookmarks += 1);
  return [
    new BuilderElement<{ id: number; name: string }>({
      name: 'w:bookmarkStart',
      attributes: { id: { key: 'w:id', value: id }, name: { key: 'w:name', value: name } },
    }),
    ...inside,
    new BuilderElement<{ id: number }>({ name: 'w:bookmarkEnd', attributes: { id: { key: 'w:id', value: id } } }),
  ];
};

const paragraphOf = (block: WordParagraph, links: OutsideLinks, counter: Counter): Paragraph => {
  let children = writePieces(block.pieces, links);
  for (const name of block.bookmarks) children = bookmark(name, counter, children);
  const starts = block.notes.map((id) => new CommentRangeStart(id));
  const ends = block.notes.flatMap((id) => [
    new CommentRangeEnd(id),
    new TextRun({ style: 'CommentReference', children: [new CommentReference(id)] }),
  ]);
  return new Paragraph({
    style: block.style,
    ...(block.keepNext ? { keepNext: true } : {}),
    ...(block.before === undefined ? {} : { spacing: { before: block.before } }),
    children: asChildren([...starts, ...children, ...ends]),
  });
};

const tableOf = (block: WordTable, links: OutsideLinks, counter: Counter): Table =>
  new Table({
    style: 'DocumentTable',
    width: { size: block.widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...block.widths],
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: block.rows.map(
      (row, at) =>
        new TableRow({
          cantSplit: true,
          ...(at === 0 ? { tableHeader: true } : {}),
          children: row.map(
            (cell, column) =>
              new TableCell({
                width: { size: block.widths[column] ?? page.textWidth, type: WidthType.DXA },
                children: [paragraphOf(cell, links, counter)],
              }),
          ),
        }),
    ),
  });

/** Takes the blocks and the links met so far (added to); gives docx paragraphs and tables. */
export const writeBlocks = (blocks: readonly WordBlock[], links: OutsideLinks): (Paragraph | Table)[] => {
  const counter: Counter = { bookmarks: 0 };
  return blocks.map((block) =>
    block.kind === 'paragraph' ? paragraphOf(block, links, counter) : tableOf(block, links, counter),
  );
};
