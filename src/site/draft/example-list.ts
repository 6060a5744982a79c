import type { APIRoute } from 'astro';
import { readExamples } from '../../library/read-examples.ts';
import { withBase } from '../with-base.ts';
import { documentTypes } from './document-types.ts';

/** The list of a document type's examples, for the form. */
export function getStaticPaths() {
  return documentTypes.map(({ id }) => ({ params: { documentType: id } }));
}

export const GET: APIRoute = ({ params }) => {
  const id = params['documentType'] ?? '';
  const examples = readExamples(process.cwd(), id).map(({ id: name, title, describes }) => ({
    title,
    describes,
    url: withBase(`/data/examples/${id}/${name}.csec.json`),
  }));
  return new Response(JSON.stringify(examples), { headers: { 'content-type': 'application/json' } });
};
