import type { Block, Inline } from './nodes.ts';

/** How to change what a block holds: its blocks, and its running text. */
export interface Change {
  readonly blocks: (blocks: readonly Block[]) => readonly Block[];
  readonly inlines: (inlines: readonly Inline[]) => readonly Inline[];
}

type Mapper<T extends Block['type']> = (block: Extract<Block, { type: T }>, change: Change) => Block;

const ofInlines = <T extends Block & { readonly children: readonly Inline[] }>(block: T, { inlines }: Change): T => ({
  ...block,
  children: inlines(block.children),
});
const itself = <T extends Block>(block: T): T => block;

const mappers: { readonly [T in Block['type']]: Mapper<T> } = {
  title: ofInlines,
  subtitle: ofInlines,
  contents: itself,
  heading: ofInlines,
  paragraph: ofInlines,
  recitals: (block, { blocks }) => ({ ...block, items: blocks(block.items) as typeof block.items }),
  clause: (block, { blocks, inlines }) => ({
    ...block,
    heading: inlines(block.heading),
    children: blocks(block.children),
  }),
  provision: (block, { blocks }) => ({ ...block, children: blocks(block.children) }),
  definitions: (block, { inlines }) => ({
    ...block,
    items: block.items.map((item) => ({ ...item, children: inlines(item.children) })),
  }),
  bullets: (block, { blocks }) => ({ ...block, items: block.items.map(blocks) }),
  table: (block, { inlines }) => ({
    ...block,
    header: block.header.map(inlines),
    rows: block.rows.map((row) => row.map(inlines)),
  }),
  exhibit: (block, { blocks, inlines }) => ({
    ...block,
    heading: inlines(block.heading),
    children: blocks(block.children),
  }),
  signature: (block, { blocks, inlines }) => ({
    ...block,
    heading: inlines(block.heading),
    children: blocks(block.children),
  }),
  fillLine: (block, { inlines }) => ({ ...block, label: inlines(block.label) }),
  draftingNote: ofInlines,
  blankList: itself,
  colophon: ofInlines,
};

/** The block with what it holds changed; the block itself is left as it was. */
export function mapBlock(block: Block, change: Change): Block {
  return (mappers[block.type] as Mapper<typeof block.type>)(block as never, change);
}

/** Every piece of running text changed by one function, at any depth. */
export function mapInlines(blocks: readonly Block[], change: (inline: Inline) => Inline): readonly Block[] {
  const inlines = (nodes: readonly Inline[]): readonly Inline[] =>
    nodes.map((node) => ('children' in node ? { ...node, children: inlines(node.children) } : change(node)));
  const all = (nodes: readonly Block[]): readonly Block[] =>
    nodes.map((node) => mapBlock(node, { blocks: all, inlines }));
  return all(blocks);
}
