import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * A rehype plugin for a site served from a folder such as "/csec/": a writer links to "/framework/" and need not know
 * where the site is published. With the base "/" nothing changes.
 */
export function addBaseToLinks(base: string): (tree: Root) => void {
  return (tree) => {
    if (base === '/') return;
    visit(tree, 'element', (element) => {
      for (const name of ['href', 'src'] as const) {
        const address = element.properties[name];
        if (typeof address === 'string') element.properties[name] = withBase(address, base);
      }
    });
  };
}

function withBase(address: string, base: string): string {
  const ownPage = address.startsWith('/') && !address.startsWith('//') && !address.startsWith(base);
  return ownPage ? base + address.slice(1) : address;
}
