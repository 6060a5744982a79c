import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitHeading } from '../../library/content/heading-ids.ts';

/** Gives the plugin that takes `{#anchor}` from the end of a heading and makes it the heading's id, so that links outlive a new wording. */
export function remarkHeadingId() {
  return (tree: Root): void => {
    visit(tree, 'heading', (node: Heading) => {
      const last = node.children.at(-1);
      if (last?.type !== 'text') return;
      const { words, id } = splitHeading(last.value);
      if (!id) return;
      last.value = words;
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id } };
    });
  };
}
