import { mapBlock } from './map-tree.ts';
import type { Block } from './nodes.ts';

/** The blocks without drafting notes, for a clean copy or a reader who wants none. */
export function leaveOutNotes(blocks: readonly Block[]): readonly Block[] {
  return blocks
    .filter((block) => block.type !== 'draftingNote')
    .map((block) => mapBlock(block, { blocks: leaveOutNotes, inlines: (inlines) => inlines }));
}
