import type { Block, DocumentTree } from '../../tree/nodes.ts';
import { partLabel, provisionLabel, standingText } from '../../tree/part-labels.ts';
import { plainText } from '../../tree/plain-text.ts';

type Handler<T extends Block['type']> = (block: Extract<Block, { type: T }>) => readonly string[];

const handlers: { readonly [T in Block['type']]: Handler<T> } = {
  title: ({ children }) => [plainText(children)],
  subtitle: ({ children }) => [plainText(children)],
  contents: ({ entries }) => [standingText.contents, ...entries.map(({ label, text }) => `${label} ${text}`)],
  heading: ({ children }) => [plainText(children)],
  paragraph: ({ children }) => [plainText(children)],
  recitals: ({ items }) => linesOf(items),
  clause: (clause) => [`${partLabel(clause)} ${plainText(clause.heading)}`, ...linesOf(clause.children)],
  provision: (provision) => led(provisionLabel(provision), linesOf(provision.children)),
  definitions: ({ items }) => items.map(({ term, children }) => `“${term}” ${plainText(children)}`),
  bullets: ({ items }) => items.flatMap((item) => led('•', linesOf(item))),
  table: ({ header, rows }) => [header, ...rows].map((row) => row.map(plainText).join(' | ')),
  exhibit: (exhibit) => [`${partLabel(exhibit)}: ${plainText(exhibit.heading)}`, ...linesOf(exhibit.children)],
  signature: ({ heading, children }) => [plainText(heading), ...linesOf(children)],
  fillLine: ({ label, beside }) => [`${plainText(label)}: ____${beside ? ` ${beside}: ____` : ''}`],
  draftingNote: ({ children }) => [standingText.draftingNote + plainText(children)],
  blankList: ({ blanks }) => [
    standingText.blankList,
    ...blanks.map(({ label, places }) => `• ${label}: ${places.join('; ')}`),
  ],
  colophon: ({ children }) => [plainText(children)],
};

/** The draft as plain text, a line for each block, numbers included: what every other form of it must say too. */
export function renderText(tree: DocumentTree): string {
  return `${linesOf(tree.children).join('\n')}\n`;
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (handlers[block.type] as Handler<typeof block.type>)(block as never));
}

/** The number or bullet goes before the first line only. */
function led(label: string, [first, ...rest]: readonly string[]): string[] {
  return [first === undefined ? label : `${label} ${first}`, ...rest];
}
