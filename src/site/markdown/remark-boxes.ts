import type { Root } from 'mdast';
import { h } from 'hastscript';
import { elementNode } from './element-node.ts';
import { replaceDirectives } from './replace-directives.ts';

/** The boxes that every page has, with the heading each gets and how the search weighs what is in it. */
const boxes = {
  'in-short': { heading: 'In short', weight: '3' },
  'next-step': { heading: 'Next step', weight: '0.5' },
} as const;

/** Gives the plugin that turns `:::in-short` and `:::next-step` into boxes with a heading. */
export function remarkBoxes() {
  return (tree: Root): void => {
    for (const [name, { heading, weight }] of Object.entries(boxes)) {
      replaceDirectives(tree, 'containerDirective', name, (node) => {
        node.children.unshift(elementNode(h('p', { class: 'box-heading', id: name }, heading)));
        return {
          element: h('section', { class: `box ${name}`, 'aria-labelledby': name, 'data-pagefind-weight': weight }),
          wrap: true,
        };
      });
    }
  };
}
