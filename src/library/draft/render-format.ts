import {
  loadDocxRenderer,
  renderHtmlPage,
  renderMarkdown,
  type AnswerSet,
  type DocumentTree,
  type DocumentType,
} from '../../assembly/index.ts';
import type { DraftFormat } from './draft-request.ts';
import { soundWordFile } from './sound-word-file.ts';

/** What a format needs to be written. */
export interface Rendering {
  readonly tree: DocumentTree;
  readonly documentType: DocumentType;
  readonly answers: AnswerSet;
}

/** The draft as a file of each format. */
export const renderFormat = {
  docx: async ({ tree, ...meta }) => soundWordFile(await (await loadDocxRenderer())(tree, meta), meta.answers),
  html: ({ tree }) => renderHtmlPage(tree),
  md: ({ tree }) => Promise.resolve(renderMarkdown(tree)),
} satisfies Record<DraftFormat, (rendering: Rendering) => Promise<string | Uint8Array>>;
