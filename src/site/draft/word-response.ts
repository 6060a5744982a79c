const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Takes a Word file; gives the answer of an endpoint that serves it. */
export function wordResponse(bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': wordFile } });
}
