import type { PhrasingContent } from 'mdast';
import type { ConvertContext } from './convert-context.ts';
import { textDirectives } from './directives/text-directives.ts';
import type { Inline } from './nodes.ts';
import { typographic } from './typographic.ts';

type Handler<T extends PhrasingContent['type']> = (
  node: Extract<PhrasingContent, { type: T }>,
  context: ConvertContext,
) => readonly Inline[];

const handlers: { readonly [T in PhrasingContent['type']]?: Handler<T> } = {
  text: ({ value }) => [{ type: 'text', value: typographic(onOneLine(value)) }],
  strong: ({ children }, context) => [{ type: 'strong', children: convertInlines(children, context) }],
  emphasis: ({ children }, context) => [{ type: 'emphasis', children: convertInlines(children, context) }],
  break: () => [{ type: 'break' }],
  link: ({ url, children }, context) => [{ type: 'link', url, children: convertInlines(children, context) }],
  textDirective: (node, context) => {
    const handle = textDirectives[node.name as keyof typeof textDirectives];
    if (handle) return handle(node, context);
    context.fault(`":${node.name}" is no directive. Put a backslash before the colon if it is only text.`);
    return [];
  },
};

/** Running text of the tree from running text of the Markdown. A kind of text that a document cannot hold is reported and left out. */
export function convertInlines(nodes: readonly PhrasingContent[], context: ConvertContext): readonly Inline[] {
  return nodes.flatMap((node) => {
    const handle = handlers[node.type] as Handler<typeof node.type> | undefined;
    if (handle) return handle(node as never, context);
    context.fault(`A document cannot hold Markdown of the kind "${node.type}".`);
    return [];
  });
}

/** Looks before it replaces: this runs over the whole document at each key that is typed. */
function onOneLine(text: string): string {
  return text.includes('\n') || text.includes('  ') ? text.replace(/\s+/g, ' ') : text;
}
