import type { Root } from 'mdast';
import { h } from 'hastscript';
import { nodeText } from '../../library/content/node-text.ts';
import type { Content } from '../../library/content/read-content.ts';
import { withBase } from '../with-base.ts';
import { replaceDirectives } from './replace-directives.ts';

/** Takes a way to the content; gives the plugin that turns `:requirement[key]` into a link to that duty in the checklist. */
export function remarkRequirement(content: () => Pick<Content, 'requirements'>) {
  return () =>
    (tree: Root): void => {
      replaceDirectives(tree, 'textDirective', 'requirement', (node) => {
        const key = nodeText(node).trim();
        const requirement = content().requirements.get(key)?.value;
        return {
          element: requirement
            ? h('a', { href: withBase(`/reference/requirements/#${key}`) }, requirement.title)
            : h('span', `[${key}]`),
        };
      });
    };
}
