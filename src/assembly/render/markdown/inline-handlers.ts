import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../tree/nodes.ts';
import { plainText } from '../../tree/plain-text.ts';

type Lines = 'manyLines' | 'oneLine';
type Handler<T extends Inline['type']> = (
  node: Extract<Inline, { type: T }>,
  lines: Lines,
) => readonly PhrasingContent[];

const text = (value: string): PhrasingContent => ({ type: 'text', value });
/** All that is left of these in Markdown is their words. */
const words = (node: Inline) => [text(plainText([node]))];

const handlers: { readonly [T in Inline['type']]: Handler<T> } = {
  text: words,
  strong: ({ children }, lines) => [{ type: 'strong', children: inlinesToMdast(children, lines) }],
  emphasis: ({ children }, lines) => [{ type: 'emphasis', children: inlinesToMdast(children, lines) }],
  break: (_, lines) => [lines === 'oneLine' ? text(' ') : { type: 'break' }],
  definedTerm: ({ children }, lines) => [
    { type: 'strong', children: [text('“'), ...inlinesToMdast(children, lines), text('”')] },
  ],
  answer: (node, lines) => (lines === 'oneLine' ? words(node) : node.lines.flatMap(brokenLine)),
  blank: words,
  cite: (node) => (node.url ? [{ type: 'link', url: node.url, children: words(node) }] : words(node)),
  reference: words,
  link: ({ url, children }, lines) => [{ type: 'link', url, children: inlinesToMdast(children, lines) as never }],
  checkBox: words,
};

/** Running text as mdast. A table cell holds one line only. */
export function inlinesToMdast(inlines: readonly Inline[], lines: Lines = 'manyLines'): PhrasingContent[] {
  return inlines.flatMap((inline) => (handlers[inline.type] as Handler<typeof inline.type>)(inline as never, lines));
}

function brokenLine(line: string, index: number): PhrasingContent[] {
  return index === 0 ? [text(line)] : [{ type: 'break' }, text(line)];
}
