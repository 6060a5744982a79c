import * as z from 'zod/mini';
import { objectOf, subjectOf } from '../interview/name-question.ts';
import type { QuestionOf } from '../interview/question.ts';
import { orBlank, type AnswerType } from './answer-type.ts';
import { isBlankRow, rowSchema } from './row.ts';

function sentences(question: QuestionOf<'party'>) {
  return {
    missing: `Enter the details of ${objectOf(question)}.`,
    notParty: `${subjectOf(question)} must be a set of answers, each under its name.`,
  };
}

/** A party: one row of its fields. */
export const party = {
  sentences,
  schema(question) {
    const emptyAsNull = z.transform((given: unknown) => (isBlankRow(given) ? null : given));
    return z.pipe(emptyAsNull, orBlank(rowSchema(question.fields, sentences(question).notParty)));
  },
} satisfies AnswerType<'party'>;
