import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent } from 'mdast';

/** The text in square brackets after a directive's name. */
export function labelOf(node: LeafDirective | ContainerDirective): readonly PhrasingContent[] {
  if (node.type === 'leafDirective') return node.children;
  const first = node.children[0];
  return isLabel(first) ? first.children : [];
}

/** What stands inside a container, without its label. */
export function contentOf(node: ContainerDirective): readonly (BlockContent | DefinitionContent)[] {
  return isLabel(node.children[0]) ? node.children.slice(1) : node.children;
}

function isLabel(node: BlockContent | DefinitionContent | undefined): node is Paragraph {
  return node?.type === 'paragraph' && (node.data as { directiveLabel?: boolean } | undefined)?.directiveLabel === true;
}
