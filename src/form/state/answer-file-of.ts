import type { AnswerFile, DocumentType } from '../../assembly/index.ts';
import type { History } from './history.ts';

/** The answers as a file that a person keeps, with what goes along with them. */
export function answerFileOf(
  { id, version }: Pick<DocumentType, 'id' | 'version'>,
  { now, beside }: History,
): AnswerFile {
  return { format: 'csec-answers', schemaVersion: 1, templates: { [id]: version }, answers: now, ...beside };
}
