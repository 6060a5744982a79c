import type { Root } from 'mdast';
import { h } from 'hastscript';
import { basisLabel } from '../render/basis-label.ts';
import { elementNode } from './element-node.ts';
import { replaceDirectives } from './replace-directives.ts';

/** Gives the plugin that turns `:::statement{basis="law"}` into a box that begins with its label. */
export function remarkStatement() {
  return (tree: Root): void => {
    replaceDirectives(tree, 'containerDirective', 'statement', (node) => {
      const basis = node.attributes?.['basis'] ?? '';
      node.children.unshift(elementNode(h('p', { class: 'statement-label' }, basisLabel(basis))));
      return { element: h('div', { class: `statement statement-${basis.replaceAll(' ', '-')}` }), wrap: true };
    });
  };
}
