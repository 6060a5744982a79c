import type { APIRoute } from 'astro';
import { loadDocxRenderer, type DocumentType } from '../../assembly/index.ts';
import { siteAddress } from '../site-address.ts';
import { sampleDraft, withNotice } from './sample-draft.ts';
import { sampledTypes } from './sampled-types.ts';
import { wordResponse } from './word-response.ts';

/** The typical example of each document type as a Word file, with its answers inside. */
export function getStaticPaths() {
  return sampledTypes.map(({ documentType, example }) => ({
    params: { documentType: documentType.id },
    props: { documentType, answers: example.answers },
  }));
}

export const GET: APIRoute = async ({ props }) => {
  const documentType = props['documentType'] as DocumentType;
  const { tree, answers } = sampleDraft(documentType, props['answers'], siteAddress, true);
  const renderDocx = await loadDocxRenderer();
  return wordResponse(await renderDocx(withNotice(tree), { answers, documentType }));
};
