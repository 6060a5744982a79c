import type { APIRoute } from 'astro';
import { readExamples } from '../../library/read-examples.ts';
import { documentTypes } from './document-types.ts';

/** Each example as a file of answers that the form and the command can open. */
export function getStaticPaths() {
  return documentTypes.flatMap(({ id, version }) =>
    readExamples(process.cwd(), id).map(({ id: name, answers }) => ({
      params: { documentType: id, name },
      props: { file: { format: 'csec-answers', schemaVersion: 1, templates: { [id]: version }, answers } },
    })),
  );
}

export const GET: APIRoute = ({ props }) =>
  new Response(`${JSON.stringify(props['file'], null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
