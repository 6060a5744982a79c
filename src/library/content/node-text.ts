import type { Nodes } from 'mdast';

/** Takes a node and gives the text in it, marks left out. */
export function nodeText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(nodeText).join('') : '';
}
