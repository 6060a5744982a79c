import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { withBase } from '../with-base.ts';

/** Takes the folder the site is served from; gives the plugin that puts it before links and pictures from the root, unless they have it. */
export function rehypeBase(base: string) {
  return () =>
    (tree: Root): void => {
      if (base === '/') return;
      visit(tree, 'element', ({ tagName, properties }) => {
        const name = tagName === 'a' ? 'href' : tagName === 'img' ? 'src' : undefined;
        const address = name && properties[name];
        if (name && typeof address === 'string' && /^\/(?!\/)/.test(address) && !address.startsWith(base))
          properties[name] = withBase(address, base);
      });
    };
}
