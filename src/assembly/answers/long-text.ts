import * as z from 'zod/mini';
import { objectOf, subjectOf } from '../interview/name-question.ts';
import type { QuestionOf } from '../interview/question.ts';
import { cleanedText, orBlank, type AnswerType } from './answer-type.ts';
import { cleanLines, lengthOf } from './clean-text.ts';

const usualLength = 5_000;

/** Gives the longest answer that a question for several lines takes, in characters as `lengthOf` counts them. */
export function longestPassage(question: QuestionOf<'longText'>): number {
  return question.maxLength ?? usualLength;
}

function sentences(question: QuestionOf<'longText'>) {
  return {
    missing: `Enter ${objectOf(question)}.`,
    notText: `${subjectOf(question)} must be text, in quotation marks.`,
    tooLong: `${subjectOf(question)} must be ${longestPassage(question).toLocaleString('en-US')} characters or fewer.`,
  };
}

/** Text of several lines. */
export const longText = {
  sentences,
  schema(question) {
    const say = sentences(question);
    const fits = z.refine<string>((lines) => lengthOf(lines) <= longestPassage(question), say.tooLong);
    return orBlank(z.pipe(cleanedText(say.notText, say.tooLong, cleanLines), z.string().check(fits)));
  },
} satisfies AnswerType<'longText'>;
