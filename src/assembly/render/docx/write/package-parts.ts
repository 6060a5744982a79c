import { Document, Packer, Paragraph, TextRun, type ICommentOptions } from 'docx';
import type { DocumentTree } from '../../../tree/nodes.ts';
import type { WordBlock, WordNote } from '../model/word-blocks.ts';
import { page } from '../styles/page.ts';
import { pageFurniture } from './page-furniture.ts';
import { writeBlocks } from './write-blocks.ts';
import type { OutsideLinks } from './write-pieces.ts';

/** The parts of a Word file by path, before they are zipped. */
export type Parts = Map<string, string | Uint8Array>;

const comment = (note: WordNote, date: string): ICommentOptions => ({
  id: note.id,
  author: 'Drafting note',
  initials: 'DN',
  date: new Date(`${date}T00:00:00Z`),
  children: [new Paragraph({ style: 'CommentText', children: [new TextRun(note.text)] })],
});

// docx zips what it compiles at once. Its compiler is private, but gives the parts as they are, which saves unzipping
// them again for the finishing pass; docx is pinned, and a test fails if this goes.
const compile = (document: Document): Parts =>
  (Packer as unknown as { compiler: { compile: (document: Document) => Parts } }).compiler.compile(document);

/** Takes the tree, its Word blocks, comments and number of pages; gives the parts of the file and its outside links. */
export const packageParts = (
  tree: DocumentTree,
  blocks: readonly WordBlock[],
  notes: readonly WordNote[],
  pageCount: number,
): { readonly parts: Parts; readonly links: OutsideLinks } => {
  const links: OutsideLinks = new Map();
  const document = new Document({
    compatibility: { version: 15 },
    defaultTabStop: 720,
    ...(notes.length === 0 ? {} : { comments: { children: notes.map((note) => comment(note, tree.date)) } }),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.margin,
              right: page.margin,
              bottom: page.margin,
              left: page.margin,
              header: page.headerMargin,
              footer: page.headerMargin,
              gutter: 0,
            },
          },
        },
        ...pageFurniture(tree, pageCount),
        children: writeBlocks(blocks, links),
      },
    ],
  });
  return { parts: compile(document), links };
};
