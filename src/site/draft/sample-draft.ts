import {
  assemble,
  checkAnswers,
  type AnswerSet,
  type Block,
  type DocumentTree,
  type DocumentType,
} from '../../assembly/index.ts';

/** What every sample says of itself, on the page and in the file. */
export const sampleNotice =
  'Illustration only. The answers are invented to show what a draft looks like. No such document is claimed to exist, and no agency named in it is claimed to have agreed to anything.';

/** Takes a document type and the answers of an example; gives its draft, and the answers as they were read. `notes` keeps the drafting notes. */
export function sampleDraft(
  documentType: DocumentType,
  given: unknown,
  site: string,
  notes: boolean,
): { readonly tree: DocumentTree; readonly answers: AnswerSet } {
  const { answers } = checkAnswers(documentType, given);
  const { tree } = assemble(documentType, answers, { date: documentType.reviewed, copy: 'draft', notes, site });
  return { tree, answers: answers.values };
}

/** Takes a sample; gives it with the notice at its head, for a file that leaves the page. */
export function withNotice(tree: DocumentTree): DocumentTree {
  const blocks = tree.children;
  const notice: Block = {
    type: 'paragraph',
    children: [{ type: 'emphasis', children: [{ type: 'text', value: sampleNotice }] }],
  };
  const after = blocks.findLastIndex(({ type }) => type === 'title' || type === 'subtitle') + 1;
  return { ...tree, children: [...blocks.slice(0, after), notice, ...blocks.slice(after)] };
}
