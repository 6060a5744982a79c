import { loadDocumentType } from 'virtual:document-types';
import { assemble, checkAnswers, loadDocxRenderer, type Memo } from '../../assembly/index.ts';
import type { DraftReply, DraftRequest } from './draft-request.ts';

// What was parsed for one file serves the next; drafts of different document types share nothing but may share the memo.
const memo: Memo = new Map();

/** Makes Word files away from the page, so that typing stays smooth. Loaded only when the review page opens. */
self.onmessage = async ({ data }: MessageEvent<DraftRequest & { readonly id: number }>) => {
  let reply: DraftReply;
  try {
    reply = { id: data.id, bytes: await makeDraft(data) };
  } catch (error) {
    reply = { id: data.id, failure: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(reply, reply.bytes ? { transfer: [reply.bytes.buffer] } : {});
};

async function makeDraft({ documentType: id, answers, date, copy, notes, site }: DraftRequest): Promise<Uint8Array> {
  const load = loadDocumentType[id];
  if (!load) throw new Error(`There is no document type called ${id}.`);
  const [documentType, renderDocx] = await Promise.all([load(), loadDocxRenderer()]);
  const { answers: checked } = checkAnswers(documentType, answers);
  const { tree } = assemble(documentType, checked, { date, copy, notes, site, memo });
  return renderDocx(tree, { answers, documentType });
}
