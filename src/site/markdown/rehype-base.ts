import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withBase } from '../with-base.ts';

/** Takes the folder the site is served from; gives the plugin that puts it before links from the root, unless they have it. */
export function rehypeBase(base: string) {
  return () =>
    (tree: Root): void => {
      if (base === '/') return;
      visit(tree, 'element', ({ tagName, properties }) => {
        const { href } = properties;
        if (tagName === 'a' && typeof href === 'string' && /^\/(?!\/)/.test(href) && !href.startsWith(base))
          properties['href'] = withBase(href, base);
      });
    };
}
