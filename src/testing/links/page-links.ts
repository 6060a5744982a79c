import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What a built page offers to links, and where its own lead. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

// A page whose script answers to addresses such as "#parties" names them in `data-anchors`.
const attributes = ['href', 'src', 'action'] as const;

/** Takes the HTML of a page, gives its anchors and the addresses of its links, pictures, scripts and forms. */
export function pageLinks(html: string): PageLinks {
  const ids = new Set<string>();
  const links: string[] = [];
  visit(fromHtml(html), 'element', ({ properties }) => {
    if (String(properties['rel']) === 'canonical') return; // the 404 page's names a page that is not there
    for (const anchor of String(properties['dataAnchors'] ?? '').split(' ')) ids.add(anchor);
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
    for (const name of attributes) {
      const address = properties[name];
      if (typeof address === 'string') links.push(address);
    }
  });
  return { ids, links };
}
