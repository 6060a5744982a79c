import {
  assemble,
  blankAnswers,
  type Block,
  type CheckedAnswers,
  type DocumentTree,
  type DocumentType,
} from '../assembly/index.ts';
import { readBlankStart } from './read-blank-start.ts';

const howToUse =
  'This is a blank version. Each marked place asks for words, a date, a choice, or a tick; what must stand in several ' +
  'places, such as the name of an agency, is asked for in each. Where a passage depends on a choice, this version has one ' +
  'of them: the guided interview writes the others, adds and removes agencies, and renumbers. When all is filled in, ' +
  'select everything and press F9, so that Word brings the contents and the references up to date. Delete these comments ' +
  'before the document is used.';

/** Takes the project's folder and a document type; gives the answers that its blank version begins with: the defaults, and those of blank.yaml. */
export function blankStart(root: string, documentType: DocumentType): CheckedAnswers {
  return blankAnswers(documentType, readBlankStart(root, documentType));
}

/** Takes the project's folder and a document type; gives its blank version: nothing answered but the defaults, with drafting notes, and without the list of blanks. */
export function blankVersion(root: string, documentType: DocumentType, site: string): DocumentTree {
  const { tree } = assemble(documentType, blankStart(root, documentType), {
    date: documentType.reviewed,
    copy: 'draft',
    notes: true,
    site,
  });
  return { ...tree, children: tree.children.filter(({ type }) => type !== 'blankList').flatMap(withNote) };
}

function withNote(block: Block): readonly Block[] {
  if (block.type !== 'title') return [block];
  return [block, { type: 'draftingNote', children: [{ type: 'text', value: howToUse }] }];
}
