import { toHtml } from 'hast-util-to-html';
import type { DocumentTree } from '../../tree/nodes.ts';
import { renderHtml } from './render-html.ts';

const style = `body { max-width: 45rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; }
mark { background: none; } .blank { background: #fff3b0; color: inherit; }
.provision { display: flex; gap: 0.75rem; } .provision .provision { margin-left: 0; }
.drafting-note { border-left: 4px solid #888; padding-left: 0.75rem; font-size: 0.9rem; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #888; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
.contents ol { list-style: none; padding: 0; } .colophon { border-top: 1px solid #888; font-size: 0.85rem; }`;

/** The draft as a web page that stands by itself: no script, nothing loaded. */
export function htmlPage(tree: DocumentTree): string {
  const title = toHtml({ type: 'text', value: tree.title });
  return `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${toHtml(renderHtml(tree))}
</main>
</body>
</html>
`;
}
