import * as z from 'zod/mini';
import { objectOf, subjectOf } from '../interview/name-question.ts';
import type { QuestionOf } from '../interview/question.ts';
import { cleanedText, orBlank, type AnswerType } from './answer-type.ts';

/** People type numbers in many ways, with words ("1-800-THE-LOST") and extensions ("ext. 5", "x5", "#5"): all are kept. */
const allowed = /^[\p{L}\d ()+.,/#*-]{1,60}$/u;

function looksLikePhone(typed: string): boolean {
  const plain = typed.normalize('NFKC');
  const digits = plain.replace(/\D/g, '').length;
  const lettersAndDigits = plain.replace(/[^\p{L}\d]/gu, '').length;
  return allowed.test(plain) && digits >= 3 && lettersAndDigits >= 7;
}

function sentences(question: QuestionOf<'phone'>) {
  return {
    missing: `Enter ${objectOf(question)}.`,
    notPhone: `${subjectOf(question)} must be a telephone number, for example (916) 555-0100 ext. 5.`,
  };
}

/** A telephone number, kept as typed: it is never a number, so leading zeros stay. */
export const phone = {
  sentences,
  schema(question) {
    const { notPhone } = sentences(question);
    return orBlank(z.pipe(cleanedText(notPhone, notPhone), z.string().check(z.refine(looksLikePhone, notPhone))));
  },
} satisfies AnswerType<'phone'>;
