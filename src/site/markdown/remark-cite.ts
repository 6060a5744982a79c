import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { nodeText } from '../../library/content/node-text.ts';
import type { Content } from '../../library/content/read-content.ts';
import { citeLink } from '../render/cite-link.ts';
import { sourceList } from '../render/source-list.ts';
import { elementNode } from './element-node.ts';
import { replaceDirectives } from './replace-directives.ts';

/** Takes a way to the content; gives the plugin that turns `:cite[key]{at="(b)"}` into short citations and ends the page with its list of sources. */
export function remarkCite(content: () => Pick<Content, 'sources'>) {
  return () =>
    (tree: Root): void => {
      const { sources } = content();
      const keys: string[] = [];
      replaceDirectives(tree, 'textDirective', 'cite', (node) => {
        const key = nodeText(node).trim();
        keys.push(key);
        return { element: citeLink(key, sources.get(key)?.value, node.attributes?.['at'] ?? undefined) };
      });
      separateNeighbors(tree);
      const list = sourceList([...keys, ...listedSources(tree)], sources);
      if (list) tree.children.push(elementNode(list));
    };
}

/** The sources cited inside lists that other plugins made from data. */
function listedSources(tree: Root): string[] {
  return tree.children.flatMap((node) => [...(node.data?.cites ?? [])]);
}

/** Citations that stand side by side get a semicolon between them. */
function separateNeighbors(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || node.value.trim() !== '') return;
    const neighbors = [parent.children[index - 1], parent.children[index + 1]];
    if (neighbors.every((each) => each?.type === 'textDirective' && each.name === 'cite')) node.value = '; ';
  });
}
