import type { DocumentType } from '../document-type.ts';
import { colophon } from './colophon.ts';
import type { BlankUse, Block, DocumentTree } from './nodes.ts';
import { plainText } from './plain-text.ts';

/** The tree with what surrounds the text: its title and date, the list of remaining blanks of a draft, and the last lines. */
export function completeTree(
  documentType: DocumentType,
  blocks: readonly Block[],
  blanks: readonly BlankUse[],
  { date, copy, site }: { date: string; copy: 'draft' | 'clean'; site?: string },
): DocumentTree {
  const titleBlock = blocks.find((block) => block.type === 'title');
  const title = titleBlock ? plainText(titleBlock.children) : documentType.title;
  const end: Block[] = copy === 'draft' && blanks.length > 0 ? [{ type: 'blankList', blanks }] : [];
  return {
    type: 'document',
    title,
    // A county that calls its paper something else, such as a Memorandum of Agreement, finds that name on every page.
    shortTitle: title.includes(documentType.title) ? documentType.shortTitle : title,
    subject: documentType.purpose,
    documentType: documentType.id,
    templateVersion: documentType.version,
    date,
    copy,
    ...(documentType.words ? { words: documentType.words } : {}),
    children: [...blocks, ...end, colophon(documentType, date, site)],
  };
}
