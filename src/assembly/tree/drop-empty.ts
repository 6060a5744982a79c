import { mapBlock } from './map-tree.ts';
import type { Block, Inline } from './nodes.ts';
import { sparePeriods } from './spare-periods.ts';

type Test<T extends Block['type']> = (block: Extract<Block, { type: T }>) => boolean;

const isEmpty: { readonly [T in Block['type']]?: Test<T> } = {
  paragraph: ({ children }) => saysNothing(children),
  heading: ({ children }) => saysNothing(children),
  subtitle: ({ children }) => saysNothing(children),
  draftingNote: ({ children }) => saysNothing(children),
  provision: ({ children }) => children.length === 0,
  recitals: ({ items }) => items.length === 0,
  definitions: ({ items }) => items.length === 0,
  bullets: ({ items }) => items.length === 0,
  table: ({ rows }) => rows.length === 0,
};

/** Leaves out paragraphs, bullets, table rows and numbered paragraphs that say nothing, before anything is numbered. */
export function dropEmpty(blocks: readonly Block[]): readonly Block[] {
  return blocks
    .map((block) =>
      mapBlock(dropEmptyParts(block), { blocks: dropEmpty, inlines: (inlines) => sparePeriods(tidy(inlines)) }),
    )
    .map(dropEmptyItems)
    .filter((block) => !(isEmpty[block.type] as Test<typeof block.type> | undefined)?.(block as never));
}

function dropEmptyParts(block: Block): Block {
  if (block.type !== 'table') return block;
  return { ...block, rows: block.rows.filter((row) => !row.every(saysNothing)) };
}

function dropEmptyItems(block: Block): Block {
  if (block.type !== 'bullets') return block;
  return { ...block, items: block.items.filter((item) => item.length > 0) };
}

function saysNothing(inlines: readonly Inline[]): boolean {
  return inlines.every((inline) => {
    if (inline.type === 'text') return inline.value.trim() === '';
    if (inline.type === 'break') return true;
    return 'children' in inline && saysNothing(inline.children);
  });
}

/** No space at either end, and none doubled where an `{{#if}}` left text out. */
function tidy(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.length - 1;
  return inlines.map((inline, index) => {
    if (inline.type !== 'text') return inline;
    const before = inlines[index - 1];
    const start = index === 0 || before?.type === 'break' || (before?.type === 'text' && before.value.endsWith(' '));
    const value = start ? inline.value.trimStart() : inline.value;
    return { ...inline, value: index === last ? value.trimEnd() : value };
  });
}
