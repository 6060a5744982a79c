import type { APIRoute } from 'astro';
import { loadDocxRenderer, type DocumentType } from '../../assembly/index.ts';
import { blankStart, blankVersion } from '../../library/blank-version.ts';
import { siteAddress } from '../site-address.ts';
import { documentTypes } from './document-types.ts';
import { wordResponse } from './word-response.ts';

/** The blank version of each document type, with content controls. */
export function getStaticPaths() {
  return documentTypes.map((documentType) => ({ params: { documentType: documentType.id }, props: { documentType } }));
}

export const GET: APIRoute = async ({ props }) => {
  const documentType = props['documentType'] as DocumentType;
  const renderDocx = await loadDocxRenderer();
  const root = process.cwd();
  const tree = blankVersion(root, documentType, siteAddress);
  const controls = { interview: documentType.interview, values: blankStart(root, documentType).values };
  return wordResponse(await renderDocx(tree, { answers: {}, documentType, controls }));
};
