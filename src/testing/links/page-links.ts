import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What a built page offers to links, and where its own lead. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

const attributes = ['href', 'src', 'action'] as const;

/** Takes the HTML of a page, gives its anchors and the addresses of its links, pictures, scripts and forms. */
export function pageLinks(html: string): PageLinks {
  const ids = new Set<string>();
  const links: string[] = [];
  visit(fromHtml(html), 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
    for (const name of attributes) {
      const address = properties[name];
      if (typeof address === 'string') links.push(address);
    }
  });
  return { ids, links };
}
