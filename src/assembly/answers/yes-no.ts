import * as z from 'zod/mini';
import { forWhat, nounOf, subjectOf } from '../interview/name-question.ts';
import type { QuestionOf } from '../interview/question.ts';
import { orBlank, type AnswerType } from './answer-type.ts';

/** What a person or a YAML file may write. YAML 1.2 reads `yes` as text, so the words count too. */
const words: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  ['yes', true],
  ['true', true],
  [false, false],
  ['no', false],
  ['false', false],
]);

/** Reads yes or no as true or false; gives anything else back as it came. */
export function readYesNo(given: unknown): unknown {
  return words.get(typeof given === 'string' ? given.trim().toLowerCase() : given) ?? given;
}

function sentences(question: QuestionOf<'yesNo'>) {
  return {
    missing: `Answer yes or no ${nounOf(question) === null ? 'to' : 'for'} ${forWhat(question)}.`,
    neither: `${subjectOf(question)} must be yes or no.`,
  };
}

/** Yes or no. */
export const yesNo = {
  sentences,
  schema: (question) => orBlank(z.pipe(z.transform(readYesNo), z.boolean(sentences(question).neither))),
} satisfies AnswerType<'yesNo'>;
