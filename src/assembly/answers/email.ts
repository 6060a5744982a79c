import * as z from 'zod/mini';
import { objectOf, subjectOf } from '../interview/name-question.ts';
import type { QuestionOf } from '../interview/question.ts';
import { cleanedText, orBlank, type AnswerType } from './answer-type.ts';

/** One address and nothing else: no spaces, no second address, a dot in the domain. 254 is the longest that mail carries (RFC 5321). */
const address = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"./]+(\.[^\s@<>()[\]\\,;:"./]+)+$/;
const longest = 254;

function sentences(question: QuestionOf<'email'>) {
  return {
    missing: `Enter ${objectOf(question)}.`,
    notAddress: `${subjectOf(question)} must be one email address, for example name@example.org.`,
  };
}

/** An email address, kept as typed. */
export const email = {
  sentences,
  schema(question) {
    const { notAddress } = sentences(question);
    const isAddress = z.refine<string>((typed) => typed.length <= longest && address.test(typed), notAddress);
    return orBlank(z.pipe(cleanedText(notAddress, notAddress), z.string().check(isAddress)));
  },
} satisfies AnswerType<'email'>;
