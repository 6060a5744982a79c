import type { DocumentTree } from '../tree/nodes.ts';

/** Takes a complete tree; gives a web page that stands by itself. What writes it is loaded only when asked for. */
export async function renderHtmlPage(tree: DocumentTree): Promise<string> {
  const { htmlPage } = await import('./html/html-page.ts');
  return htmlPage(tree);
}
