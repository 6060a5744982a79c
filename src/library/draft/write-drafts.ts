import { join } from 'node:path';
import type { DocumentType, Memo } from '../../assembly/index.ts';
import type { DraftOrder } from './draft-request.ts';
import { draftFromText } from './draft-from-text.ts';
import { findAnswerFiles, type AnswerInput } from './find-answer-files.ts';
import type { Surroundings } from './run-draft.ts';
import { writeSafely } from './write-safely.ts';

/** Writes the drafts that were ordered, going on after a bad answer file. Gives the exit status. */
export async function writeDrafts(
  order: DraftOrder,
  documentType: DocumentType,
  surroundings: Surroundings,
): Promise<0 | 1> {
  const { print, printError, readStandardInput } = surroundings;
  let inputs: readonly AnswerInput[];
  try {
    inputs = findAnswerFiles(order.answers, order.id, readStandardInput);
  } catch {
    printError(`There is no file or folder "${order.answers}".`);
    return 1;
  }
  if (inputs.length === 0) printError(`The folder "${order.answers}" has no answer files (.yaml or .json).`);

  // A clause that stands in many drafts is parsed once.
  const memo: Memo = new Map();
  let bad = 0;
  for (const input of inputs) {
    const problems = await writeDraft(input, order, documentType, surroundings, memo);
    if (problems.length > 0) bad += 1;
    for (const problem of problems) printError(inputs.length > 1 ? `${input.name}: ${problem}` : problem);
  }
  if (inputs.length > 1) print(`${inputs.length - bad} of ${inputs.length} answer files drafted`);
  return bad > 0 || inputs.length === 0 ? 1 : 0;
}

async function writeDraft(
  input: AnswerInput,
  order: DraftOrder,
  documentType: DocumentType,
  { print, site }: Surroundings,
  memo: Memo,
): Promise<readonly string[]> {
  try {
    const { problems, text, files } = await draftFromText(input.read(), documentType, order, site, memo);
    if (text !== undefined) print(text);
    const ending = order.coverage ? '-coverage' : '';
    for (const { format, content } of files) {
      const path = join(order.out, `${input.draftName}${ending}.${format}`);
      writeSafely(path, content);
      print(path);
    }
    return problems;
  } catch (error) {
    return [`No draft could be written: ${(error as Error).message}`];
  }
}
