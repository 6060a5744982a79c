import type { AnswerPart, DocumentType } from '../../assembly/index.ts';
import type { Taken } from '../opening/take-file.ts';

/** Takes pages that were read from a file; says whether they are to be filled in here, merged here, or do not fit this document. */
export function openPart(part: AnswerPart, { id, title, version, interview }: DocumentType): Taken {
  if (part.documentType !== id) return { kind: 'nothing', notice: `These pages belong to another document than "${title}". Open that document's page and choose the file there.` };
  const pages = part.pages.filter((page) => interview.pages.some((known) => known.id === page));
  if (pages.length === 0 || part.templates[id] !== version) {
    return { kind: 'nothing', notice: 'These pages were made with another version of this document. Ask for them again, made with the present version.' };
  }
  if (part.direction === 'back') return { kind: 'merge', part };
  const { documentType, from, to, base } = part;
  return {
    kind: 'answers',
    answers: part.answers,
    beside: { task: { documentType, pages, from, to, base } },
    notice: `The pages from ${from || 'your partner'} are open.`,
  };
}
