import { mapBlock } from './map-tree.ts';
import type { Block } from './nodes.ts';
import { plainText } from './plain-text.ts';

/** All words of the blocks, without definitions and drafting notes: where one looks whether a defined term is used. */
export function readText(blocks: readonly Block[]): string {
  const lines: string[] = [];
  const read = (nodes: readonly Block[]): readonly Block[] => {
    for (const node of nodes) {
      if (node.type === 'definitions' || node.type === 'draftingNote') continue;
      mapBlock(node, {
        blocks: read,
        inlines: (inlines) => {
          lines.push(plainText(inlines));
          return inlines;
        },
      });
    }
    return nodes;
  };
  read(blocks);
  return lines.join('\n');
}
