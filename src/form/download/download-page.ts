import { assemble, checkAnswers, renderHtmlPage, type DocumentType } from '../../assembly/index.ts';
import { draftFileName } from './draft-file-name.ts';
import type { DraftRequest } from './draft-request.ts';
import { fileTypes, handOverFile } from './hand-over-file.ts';

/** Makes the draft as one HTML page that prints well, and hands it over. */
export async function downloadPage(
  documentType: DocumentType,
  { answers, date, copy, notes, site }: DraftRequest,
): Promise<void> {
  const { answers: checked } = checkAnswers(documentType, answers);
  const { tree } = assemble(documentType, checked, { date, copy, notes, site });
  handOverFile(draftFileName(documentType, date, 'html'), fileTypes.html, await renderHtmlPage(tree));
}
