import type { ContainerDirective } from 'mdast-util-directive';
import { convertBlocks } from '../convert-blocks.ts';
import type { ConvertContext } from '../convert-context.ts';
import { convertInlines } from '../convert-inlines.ts';
import { flattenBlocks } from '../flatten-blocks.ts';
import type { Block, Provision } from '../nodes.ts';
import { plainText } from '../plain-text.ts';
import { contentOf, labelOf } from './label.ts';

type Handler = (node: ContainerDirective, context: ConvertContext) => readonly Block[];

/** Directives that hold blocks, by name. */
export const containerDirectives = {
  recitals: (node, context) => {
    const blocks = convertBlocks(contentOf(node), { ...context, scheme: 'recital', level: 0 });
    const items = blocks.filter((block): block is Provision => block.type === 'provision');
    if (items.length < blocks.length) context.fault('":::recitals" holds a numbered list and nothing else.');
    return [{ type: 'recitals', items }];
  },
  definition: (node, context) => {
    const [first, ...rest] = convertBlocks(contentOf(node), { ...context, scheme: undefined });
    const term = plainText(convertInlines(labelOf(node), context));
    if (!term) context.fault('A ":::definition" names no term: write it in square brackets.');
    if (first?.type !== 'paragraph' || rest.some((block) => block.type !== 'draftingNote')) {
      context.fault(`The definition of "${term}" must be one paragraph.`);
    }
    const children = first?.type === 'paragraph' ? first.children : [];
    // A Definitions node for each: `group-definitions` joins them once it is known which are used.
    return [{ type: 'definitions', items: [{ key: node.attributes?.id ?? '', term, children }] }, ...rest];
  },
  signature: (node, context) => [
    {
      type: 'signature',
      heading: convertInlines(labelOf(node), context),
      children: convertBlocks(contentOf(node), { ...context, scheme: undefined }),
    },
  ],
  'drafting-note': (node, context) => [
    {
      type: 'draftingNote',
      children: flattenBlocks(convertBlocks(contentOf(node), { ...context, scheme: undefined })),
    },
  ],
} satisfies Record<string, Handler>;
