import type { RootContent } from 'mdast';
import type { ConvertContext } from './convert-context.ts';
import { convertInlines } from './convert-inlines.ts';
import { convertOrderedList } from './convert-ordered-list.ts';
import { convertTable, isTableSettings } from './convert-table.ts';
import { containerDirectives } from './directives/container-directives.ts';
import { leafDirectives } from './directives/leaf-directives.ts';
import type { Block } from './nodes.ts';

type Handler<T extends RootContent['type']> = (
  node: Extract<RootContent, { type: T }>,
  context: ConvertContext,
  before: RootContent | undefined,
) => readonly Block[];

const handlers: { readonly [T in RootContent['type']]?: Handler<T> } = {
  paragraph: ({ children }, context) => [{ type: 'paragraph', children: convertInlines(children, context) }],
  heading: ({ depth, children }, context) => {
    const inlines = convertInlines(children, context);
    if (depth === 1) return [{ type: 'title', children: inlines }];
    if (depth === 3) return [{ type: 'heading', level: 2, children: inlines }];
    context.fault(
      `A heading must be written "#" (the title) or "###" (inside an exhibit), not "${'#'.repeat(depth)}".`,
    );
    return [];
  },
  list: (node, context) =>
    node.ordered
      ? convertOrderedList(node, context)
      : [
          {
            type: 'bullets',
            items: node.children.map((item) => convertBlocks(item.children, { ...context, scheme: undefined })),
          },
        ],
  table: (node, context, before) => [convertTable(node, before, context)],
  leafDirective: (node, context) => {
    if (isTableSettings(node)) return [];
    const handle = leafDirectives[node.name as keyof typeof leafDirectives];
    if (handle) return [handle(node, context)];
    context.fault(`"::${node.name}" is no directive.`);
    return [];
  },
  containerDirective: (node, context) => {
    const handle = containerDirectives[node.name as keyof typeof containerDirectives];
    if (handle) return handle(node, context);
    context.fault(`":::${node.name}" is no directive.`);
    return [];
  },
};

/** Blocks of the tree from blocks of the Markdown. A kind of block that a document cannot hold is reported and left out. */
export function convertBlocks(nodes: readonly RootContent[], context: ConvertContext): readonly Block[] {
  return nodes.flatMap((node, index) => {
    if (isTableSettings(node) && nodes[index + 1]?.type !== 'table')
      context.fault(`No table follows a "::${node.name}" line.`);
    const handle = handlers[node.type] as Handler<typeof node.type> | undefined;
    if (handle) return handle(node as never, context, nodes[index - 1]);
    context.fault(`A document cannot hold Markdown of the kind "${node.type}".`);
    return [];
  });
}
