import type { Block, DocumentTree } from '../../../tree/nodes.ts';
import type { WordBlock, WordNote } from '../model/word-blocks.ts';
import {
  writeBlankList,
  writeClause,
  writeColophon,
  writeContents,
  writeDraftingNote,
  writeExhibit,
  writeFillLine,
  writeSignature,
  writeSubtitle,
  writeTable,
  writeTitle,
} from './document-parts.ts';
import type { Asked } from '../controls/control-of.ts';
import { newControls } from '../controls/write-blank.ts';
import { referenceTargets } from './reference-targets.ts';
import {
  writeBullets,
  writeDefinitions,
  writeHeading,
  writeParagraph,
  writeProvision,
  writeRecitals,
} from './text-blocks.ts';
import { addParagraph, writeBlocks, type Place, type Writing } from './writing.ts';

type BlockHandlers = {
  readonly [T in Block['type']]: (node: Extract<Block, { type: T }>, writing: Writing, place: Place) => void;
};

const handlers: BlockHandlers = {
  title: writeTitle,
  subtitle: writeSubtitle,
  contents: writeContents,
  heading: writeHeading,
  paragraph: writeParagraph,
  recitals: writeRecitals,
  clause: writeClause,
  provision: writeProvision,
  definitions: writeDefinitions,
  bullets: writeBullets,
  table: writeTable,
  exhibit: writeExhibit,
  signature: writeSignature,
  fillLine: writeFillLine,
  draftingNote: writeDraftingNote,
  blankList: writeBlankList,
  colophon: writeColophon,
};

/** Takes the tree and, where blanks are to be content controls, what they ask; gives the Word blocks and comments it stands for. Throws on a block type that it does not know. */
export const wordBlocksOf = (
  tree: DocumentTree,
  asked?: Asked,
): { readonly blocks: readonly WordBlock[]; readonly notes: readonly WordNote[] } => {
  const writing: Writing = {
    tree,
    targets: referenceTargets(tree),
    marked: new Set(),
    out: [],
    notes: [],
    waiting: [],
    ...(asked ? { controls: newControls(asked) } : {}),
    writeBlock: (block, place) => {
      const handler = handlers[block.type] as BlockHandlers[Block['type']] | undefined;
      if (handler === undefined) throw new Error(`The Word renderer does not know the block "${block.type}".`);
      (handler as (node: Block, writing: Writing, place: Place) => void)(block, writing, place);
    },
  };
  writeBlocks(writing, tree.children, { part: 'body', depth: 0 });
  // Word wants a paragraph after a last table, and somewhere to hold a comment when nothing else was written.
  if (writing.out.at(-1)?.kind !== 'paragraph' || writing.waiting.length > 0) addParagraph(writing, 'TableGap', []);
  return { blocks: writing.out, notes: writing.notes };
};
