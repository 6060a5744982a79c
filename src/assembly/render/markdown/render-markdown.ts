import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { DocumentTree } from '../../tree/nodes.ts';
import { blocksToMdast } from './block-handlers.ts';

/** The draft as Markdown to read: numbers are text, and whatever an answer holds is escaped. */
export function renderMarkdown(tree: DocumentTree): string {
  return toMarkdown(
    { type: 'root', children: blocksToMdast(tree.children) },
    { bullet: '-', extensions: [gfmTableToMarkdown()] },
  );
}
