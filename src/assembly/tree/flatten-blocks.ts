import type { Block, Inline } from './nodes.ts';

const lineBreak: Inline = { type: 'break' };

/** Paragraphs and bullets as running text with line breaks, for places that hold no blocks, such as a drafting note. */
export function flattenBlocks(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap(linesOf).flatMap((line, index) => (index === 0 ? line : [lineBreak, ...line]));
}

function linesOf(block: Block): readonly (readonly Inline[])[] {
  if (block.type === 'paragraph') return [block.children];
  if (block.type !== 'bullets') return [];
  return block.items.flatMap((item) =>
    item.flatMap(linesOf).map((line) => [{ type: 'text', value: '- ' } as const, ...line]),
  );
}
