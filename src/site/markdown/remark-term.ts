import type { Root } from 'mdast';
import { nodeText } from '../../library/content/node-text.ts';
import { termKey } from '../../library/content/page-marks.ts';
import type { Content } from '../../library/content/read-content.ts';
import { termLink } from '../render/term-link.ts';
import { replaceDirectives } from './replace-directives.ts';

/** Takes a way to the content; gives the plugin that turns `:term[MDT]` and `:term[the team]{key="mdt"}` into explained words. */
export function remarkTerm(content: () => Pick<Content, 'glossary'>) {
  return () =>
    (tree: Root): void => {
      const { glossary } = content();
      replaceDirectives(tree, 'textDirective', 'term', (node) => {
        const words = nodeText(node);
        const key = node.attributes?.['key'] ?? termKey(words);
        return { element: termLink(key, glossary.get(key)?.value, [{ type: 'text', value: words }]) };
      });
    };
}
