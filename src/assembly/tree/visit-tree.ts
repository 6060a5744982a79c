import { mapBlock } from './map-tree.ts';
import type { Block, Inline } from './nodes.ts';

/** Calls `see` for each piece of running text of a block, at any depth, in reading order. */
export function visitInlines(block: Block, see: (inline: Inline) => void): void {
  const inlines = (nodes: readonly Inline[]): readonly Inline[] => {
    for (const node of nodes) {
      see(node);
      if ('children' in node) inlines(node.children);
    }
    return nodes;
  };
  mapBlock(block, {
    inlines,
    blocks: (nodes) => {
      for (const node of nodes) visitInlines(node, see);
      return nodes;
    },
  });
}

/** Calls `see` for a block and each block in it, at any depth, in reading order. */
export function visitBlocks(block: Block, see: (block: Block) => void): void {
  see(block);
  mapBlock(block, {
    inlines: (nodes) => nodes,
    blocks: (nodes) => {
      for (const node of nodes) visitBlocks(node, see);
      return nodes;
    },
  });
}
