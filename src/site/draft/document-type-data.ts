import type { APIRoute } from 'astro';
import { browserDocumentTypes } from '../document-type-modules.ts';

const found = browserDocumentTypes(process.cwd());

/** One data file per document type: the wording of its questions and clauses, for the form. */
export function getStaticPaths() {
  return found.map(({ dataName, data }) => ({ params: { name: dataName.replace(/\.json$/, '') }, props: { data } }));
}

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['data']), { headers: { 'content-type': 'application/json' } });
