import {
  answerPartFormat,
  answerPartVersion,
  type AnswerPart,
  type AnswerSet,
  type DocumentType,
  type PartnerTask,
} from '../../assembly/index.ts';
import { fileTypes, handOverFile } from '../download/hand-over-file.ts';

/** The pages as a file, for a partner or back from one. */
export function partFile(
  task: PartnerTask,
  direction: AnswerPart['direction'],
  answers: AnswerSet,
  { id, version }: Pick<DocumentType, 'id' | 'version'>,
): AnswerPart {
  return {
    format: answerPartFormat,
    schemaVersion: answerPartVersion,
    templates: { [id]: version },
    direction,
    ...task,
    answers,
  };
}

/** Hands the pages over as a download. The name tells the way and the document, never a person or an agency. */
export function handOverPart(part: AnswerPart): void {
  const way = part.direction === 'back' ? 'pages-back' : 'pages-to-fill-in';
  handOverFile(`${part.documentType}-${way}.csec.json`, fileTypes.json, `${JSON.stringify(part, null, 2)}\n`);
}
