import type { Block, ContentsEntry } from './nodes.ts';
import { plainText } from './plain-text.ts';

/** Gives the contents list its entries: every clause and exhibit, in order. */
export function fillContents(blocks: readonly Block[]): readonly Block[] {
  const entries = blocks.flatMap(entryOf);
  return blocks.map((block) => (block.type === 'contents' ? { ...block, entries } : block));
}

function entryOf(block: Block): ContentsEntry[] {
  if (block.type === 'clause') return [{ key: block.key, label: `${block.number}.`, text: plainText(block.heading) }];
  if (block.type === 'exhibit') return [{ key: block.key, label: block.citedAs, text: plainText(block.heading) }];
  return [];
}
