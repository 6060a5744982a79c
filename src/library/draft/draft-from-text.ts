import {
  assemble,
  checkAnswers,
  coverage,
  coverageAsText,
  coverageDocument,
  moveAnswers,
  type DocumentType,
  type Memo,
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

/** Drafts from the text of one answer file; gives the files, or every problem and no file. `memo` is one Map for all drafts of a document type. */
export async function draftFromText(
  input: string,
  documentType: DocumentType,
  { date, copy, notes, formats, coverage: wantsCoverage }: DraftOrder,
  site: string | undefined,
  memo?: Memo,
): Promise<DraftedFiles> {
  const read = readAnswers(input);
  if (!read.ok) return { problems: read.problems, files: [] };

  // Names that nobody ever asked stay, for the check to find.
  const { values: answers, leftOver } = moveAnswers(
    read.answers,
    read.templates[documentType.id],
    documentType.migrations,
  );
  const check = checkAnswers(documentType, answers);
  // A draft may have blanks; a clean copy may not.
  const wrong = new Set(check.problems.map(({ at }) => at));
  const missing = copy === 'clean' ? check.missing.filter(({ at, required }) => required && !wrong.has(at)) : [];
  const problems = [...check.problems, ...missing].map(({ at, sentence }) => (at ? `${at}: ${sentence}` : sentence));
  if (problems.length > 0) return { problems, files: [] };

  const options = { date, copy, notes, ...(site === undefined ? {} : { site }), ...(memo && { memo }) };
  const { tree, faults } = assemble(documentType, check.answers, options);
  if (faults.length > 0) return { problems: faults.map((fault) => `The template has a mistake: ${fault}`), files: [] };

  const covered = wantsCoverage ? coverage(tree, documentType.requirements) : undefined;
  // The answers go into the Word file as they were given, so that those of a closed branch come back with it.
  const written = covered ? coverageDocument(covered, documentType, date, site) : tree;
  const rendering = { tree: written, documentType, answers };
  const files = formats.map(async (format) => ({ format, content: await renderFormat[format](rendering) }));
  const text = [
    ...Object.keys(leftOver).map(
      (at) => `${at}: this answer has no place in version ${documentType.version} any more, and was left out.`,
    ),
    ...(covered ? [coverageAsText(covered, documentType)] : []),
  ];
  return { problems: [], ...(text.length > 0 && { text: text.join('\n') }), files: await Promise.all(files) };
}
