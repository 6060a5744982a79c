import type { Root } from 'mdast';
import { nodeText } from '../../library/content/node-text.ts';
import { basisLabel } from '../render/basis-label.ts';
import { replaceDirectives } from './replace-directives.ts';

/** Gives the plugin that turns `:basis[law]` into a label. */
export function remarkBasis() {
  return (tree: Root): void => {
    replaceDirectives(tree, 'textDirective', 'basis', (node) => ({ element: basisLabel(nodeText(node).trim()) }));
  };
}
