import type { BlockContent, Paragraph, PhrasingContent, Table as MdastTable } from 'mdast';
import type { Block, Inline } from '../../tree/nodes.ts';
import { partLabel, provisionLabel, standingText } from '../../tree/part-labels.ts';
import { inlinesToMdast } from './inline-handlers.ts';

type Handler<T extends Block['type']> = (block: Extract<Block, { type: T }>) => readonly BlockContent[];

const handlers: { readonly [T in Block['type']]: Handler<T> } = {
  title: ({ children }) => [heading(1, inlinesToMdast(children))],
  subtitle: ({ children }) => [paragraph([{ type: 'strong', children: inlinesToMdast(children) }])],
  contents: ({ entries }) => [
    heading(2, [text(standingText.contents)]),
    bullets(entries.map(({ label, text: words }) => [paragraph([text(`${label} ${words}`)])])),
  ],
  heading: ({ level, children }) => [heading(level === 1 ? 2 : 3, inlinesToMdast(children))],
  paragraph: ({ children }) => [paragraph(inlinesToMdast(children))],
  recitals: ({ items }) => blocksToMdast(items),
  clause: (clause) => [part(partLabel(clause), clause.heading), ...blocksToMdast(clause.children)],
  provision: (provision) => led(provisionLabel(provision), blocksToMdast(provision.children)),
  definitions: ({ items }) =>
    items.map(({ term, children }) =>
      paragraph([{ type: 'strong', children: [text(`“${term}”`)] }, text(' '), ...inlinesToMdast(children)]),
    ),
  bullets: ({ items }) => [bullets(items.map(blocksToMdast))],
  table: ({ header, rows }) => [table([header, ...rows])],
  exhibit: (exhibit) => [part(`${partLabel(exhibit)}:`, exhibit.heading), ...blocksToMdast(exhibit.children)],
  signature: ({ heading: name, children }) => [heading(3, inlinesToMdast(name)), ...blocksToMdast(children)],
  fillLine: ({ label, beside }) => [
    paragraph([...inlinesToMdast(label), text(`: ____${beside ? ` ${beside}: ____` : ''}`)]),
  ],
  draftingNote: ({ children }) => [
    {
      type: 'blockquote',
      children: [
        paragraph([
          { type: 'strong', children: [text(standingText.draftingNote.trim())] },
          text(' '),
          ...inlinesToMdast(children),
        ]),
      ],
    },
  ],
  blankList: ({ blanks }) => [
    heading(2, [text(standingText.blankList)]),
    bullets(blanks.map(({ label, places }) => [paragraph([text(`${label}: ${places.join('; ')}`)])])),
  ],
  colophon: ({ children }) => [paragraph([{ type: 'emphasis', children: inlinesToMdast(children) }])],
};

/** Blocks as mdast, ready to be written as Markdown. */
export function blocksToMdast(blocks: readonly Block[]): BlockContent[] {
  return blocks.flatMap((block) => (handlers[block.type] as Handler<typeof block.type>)(block as never));
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
const heading = (depth: 1 | 2 | 3, children: PhrasingContent[]): BlockContent => ({ type: 'heading', depth, children });
const part = (label: string, name: readonly Inline[]) => heading(2, [text(`${label} `), ...inlinesToMdast(name)]);

function bullets(items: readonly BlockContent[][]): BlockContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((children) => ({ type: 'listItem', spread: false, children })),
  };
}

function table(rows: readonly (readonly (readonly Inline[])[])[]): MdastTable {
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: inlinesToMdast(cell, 'oneLine') })),
    })),
  };
}

function led(label: string, blocks: readonly BlockContent[]): BlockContent[] {
  const [first, ...rest] = blocks;
  if (first?.type !== 'paragraph') return [paragraph([text(label)]), ...blocks];
  return [paragraph([text(`${label} `), ...first.children]), ...rest];
}
