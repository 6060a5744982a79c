import type { Element } from 'hast';
import './element-node.ts';
import type { Nodes, Parent, Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';

/** What stands in a directive's place: an element whose content is either ready, or the directive's own Markdown. */
export interface Replacement {
  readonly element: Element;
  /** True when the element wraps the Markdown inside the directive: it goes at the end of the element's content. */
  readonly wrap?: boolean;
}

/**
 * Takes a tree, a form of directive and a name; puts in each one's place what `replace` gives. The element travels in the
 * node's `data`, which is how remark-rehype is told what to make of a node.
 */
export function replaceDirectives<T extends Directives['type']>(
  tree: Root,
  type: T,
  name: string,
  replace: (node: Extract<Directives, { type: T }>, parent: Parent) => Replacement,
): void {
  const walk = (parent: Parent): void => {
    for (const child of parent.children) {
      if ('children' in child) walk(child);
      if (isDirective(child, type, name)) {
        const { element, wrap } = replace(child, parent);
        const { tagName: hName, properties: hProperties } = element;
        if (!wrap) child.children = [];
        child.data = { ...child.data, hName, hProperties, ...(wrap ? {} : { hChildren: element.children }) };
      }
    }
  };
  walk(tree);
}

function isDirective<T extends Directives['type']>(
  node: Nodes,
  type: T,
  name: string,
): node is Extract<Directives, { type: T }> {
  return node.type === type && 'name' in node && node.name === name && node.data?.hName === undefined;
}
