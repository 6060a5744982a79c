import type { AnswerSet } from '../../answers/answer-set.ts';
import type { DocumentType } from '../../document-type.ts';
import type { DocumentTree } from '../../tree/nodes.ts';
import { fillContentsPages } from './blocks/contents-list.ts';
import { wordBlocksOf } from './blocks/word-blocks-of.ts';
import type { Asked } from './controls/control-of.ts';
import { estimatePages } from './layout/estimate-pages.ts';
import { finishPackage } from './package/finish-package.ts';
import { zipParts } from './package/zip-parts.ts';
import { packageParts } from './write/package-parts.ts';

/** What goes into the file besides the text: the answers, to be read back from it later, and what they answer. */
export interface DocxOptions {
  readonly answers: AnswerSet;
  readonly documentType: Pick<DocumentType, 'id' | 'version'>;
  /** For a blank version: each blank becomes a content control as its question asks. Without it, blanks are highlighted text. */
  readonly controls?: Asked;
}

/**
 * Takes a complete tree; gives a Word file. The same tree and answers give the same bytes.
 * Throws on a node type that it does not know.
 */
export const renderDocx = async (
  tree: DocumentTree,
  { answers, documentType, controls }: DocxOptions,
): Promise<Uint8Array> => {
  const { blocks, notes } = wordBlocksOf(tree, controls);
  const { pages, count } = estimatePages(blocks);
  const { parts, links } = packageParts(tree, fillContentsPages(blocks, pages), notes, count);
  finishPackage(parts, tree, links, { documentType: documentType.id, templateVersion: documentType.version, answers });
  return zipParts(parts, tree.date);
};
