import {
  assemble,
  checkAnswers,
  coverage,
  coverageAsText,
  coverageDocument,
  type AnswerSet,
  type DocumentType,
} from '../../assembly/index.ts';
import type { DraftFormat, DraftOrder } from './draft-request.ts';
import { readAnswers } from './read-answers.ts';
import { renderFormat } from './render-format.ts';

export interface DraftedFiles {
  /** Every reason why nothing was drafted, as "question-id: sentence". */
  readonly problems: readonly string[];
  /** What to print besides the names of the files. */
  readonly text?: string;
  readonly files: readonly { readonly format: DraftFormat; readonly content: string | Uint8Array }[];
}

/** Drafts from the text of one answer file; gives the files, or every problem and no file. */
export async function draftFromText(
  input: string,
  documentType: DocumentType,
  { date, copy, notes, formats, coverage: wantsCoverage }: DraftOrder,
  site: string | undefined,
): Promise<DraftedFiles> {
  const read = readAnswers(input);
  if (!read.ok) return { problems: read.problems, files: [] };

  const check = checkAnswers(documentType, read.answers);
  // A draft may have blanks; a clean copy may not.
  const wrong = new Set(check.problems.map(({ at }) => at));
  const missing = copy === 'clean' ? check.missing.filter(({ at, required }) => required && !wrong.has(at)) : [];
  const problems = [...check.problems, ...missing].map(({ at, sentence }) => (at ? `${at}: ${sentence}` : sentence));
  if (problems.length > 0) return { problems, files: [] };

  const options = { date, copy, notes, ...(site === undefined ? {} : { site }) };
  const { tree, faults } = assemble(documentType, check.answers, options);
  if (faults.length > 0) return { problems: faults.map((fault) => `The template has a mistake: ${fault}`), files: [] };

  const covered = wantsCoverage ? coverage(tree, documentType.requirements) : undefined;
  // The answers go into the Word file as they were given, so that those of a closed branch come back with it.
  const written = covered ? coverageDocument(covered, documentType, date, site) : tree;
  const rendering = { tree: written, documentType, answers: read.answers as AnswerSet };
  const files = formats.map(async (format) => ({ format, content: await renderFormat[format](rendering) }));
  const text = covered ? { text: coverageAsText(covered, documentType) } : {};
  return { problems: [], ...text, files: await Promise.all(files) };
}
