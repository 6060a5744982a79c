import * as z from 'zod/mini';
import { objectOf, subjectOf } from '../interview/name-question.ts';
import type { QuestionOf } from '../interview/question.ts';
import { cleanedText, orBlank, type AnswerType } from './answer-type.ts';
import { lengthOf } from './clean-text.ts';

const usualLength = 200;

/** Gives the longest answer that a text question takes, in characters as `lengthOf` counts them. */
export function longestLine(question: QuestionOf<'text'>): number {
  return question.maxLength ?? usualLength;
}

function sentences(question: QuestionOf<'text'>) {
  return {
    missing: `Enter ${objectOf(question)}.`,
    notText: `${subjectOf(question)} must be text, in quotation marks.`,
    tooLong: `${subjectOf(question)} must be ${longestLine(question).toLocaleString('en-US')} characters or fewer.`,
  };
}

/** One line of text. */
export const text = {
  sentences,
  schema(question) {
    const say = sentences(question);
    const fits = z.refine<string>((line) => lengthOf(line) <= longestLine(question), say.tooLong);
    return orBlank(z.pipe(cleanedText(say.notText, say.tooLong), z.string().check(fits)));
  },
} satisfies AnswerType<'text'>;
