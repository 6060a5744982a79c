import type { Root } from 'mdast';
import type { Content } from '../../library/content/read-content.ts';
import { dataLists } from '../render/data-lists.ts';
import { replaceDirectives } from './replace-directives.ts';

/** Takes a way to the content; gives the plugin that puts lists made from the data in place of `::clocks`, `::requirements{area="missing"}` and the like. */
export function remarkDataLists(content: () => Content) {
  return () =>
    (tree: Root): void => {
      const now = content();
      for (const [name, list] of Object.entries(dataLists)) {
        replaceDirectives(tree, 'leafDirective', name, (node) => {
          const { element, cites } = list(now, node.attributes?.['area'] ?? node.attributes?.['kind'] ?? undefined);
          node.data = { ...node.data, cites };
          return { element };
        });
      }
    };
}
