import type { ElementContent, Root } from 'hast';
import type { Block, DocumentTree } from '../../tree/nodes.ts';
import { renderBlock } from './block-handlers.ts';

const rendered = new WeakMap<Block, ElementContent>();

/** The draft as HTML, a child of the root for each block of the tree. A block that was rendered before gives the same object again: do not change it. */
export function renderHtml(tree: DocumentTree): Root {
  return { type: 'root', children: tree.children.map(renderOnce) };
}

function renderOnce(block: Block): ElementContent {
  let html = rendered.get(block);
  if (!html) rendered.set(block, (html = renderBlock(block)));
  return html;
}
