import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { stackTable } from './stack-table.ts';
import { toText } from './to-text.ts';

const isHeading = /^h[2-6]$/;

/**
 * Gives the plugin that puts each table of a page in a box that scrolls sideways by itself, can be reached by keyboard and
 * is named for the heading above it; on a phone a table with several columns becomes cards. Tables made from data bring
 * their own.
 */
export function rehypeTable() {
  return (tree: Root): void => {
    let heading = 'Table';
    visit(tree, 'element', (node, index, parent) => {
      if (isHeading.test(node.tagName)) heading = toText(node) || heading;
      if (hasClass(node, 'scroll-box')) return SKIP;
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      stackTable(node);
      parent.children[index] = h(
        'div',
        { class: 'scroll-box', role: 'group', 'aria-label': heading, tabIndex: 0 },
        node,
      );
      return [SKIP, index + 1];
    });
  };
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}
