import { assemble, checkAnswers, type AnswerSet, type Block, type DocumentTree, type DocumentType } from '../../assembly/index.ts';

/** What every sample says of itself, on the page and in the file. */
export const sampleNotice =
  'Illustration only. The answers are invented to show what a draft looks like. No such document is claimed to exist, and no agency named in it is claimed to have agreed to anything.';

/** Takes a document type and the answers of an example; gives its draft with the notice at its head, and the answers as they were read. `notes` keeps the drafting notes. */
export function sampleDraft(
  documentType: DocumentType,
  given: unknown,
  site: string,
  notes: boolean,
): { readonly tree: DocumentTree; readonly answers: AnswerSet } {
  const { answers } = checkAnswers(documentType, given);
  const { tree } = assemble(documentType, answers, { date: documentType.reviewed, copy: 'draft', notes, site });
  return { tree: { ...tree, children: withNotice(tree.children) }, answers: answers.values };
}

function withNotice(blocks: readonly Block[]): readonly Block[] {
  const notice: Block = { type: 'paragraph', children: [{ type: 'emphasis', children: [{ type: 'text', value: sampleNotice }] }] };
  const after = blocks.findLastIndex(({ type }) => type === 'title' || type === 'subtitle') + 1;
  return [...blocks.slice(0, after), notice, ...blocks.slice(after)];
}
