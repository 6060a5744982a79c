import * as z from 'zod/mini';
import { objectOf, subjectOf } from '../interview/name-question.ts';
import type { QuestionOf } from '../interview/question.ts';
import { cleanLine } from './clean-text.ts';
import { orBlank, type AnswerType } from './answer-type.ts';

/** Numbers in these documents count days, hours or people: whole, from 0, and short enough to be read. */
const usualRange = { min: 0, max: 999_999_999 };
/** "30", "1,250" or "-1": digits, with thousands separators only where they belong. */
const wholeNumber = /^-?(\d{1,12}|\d{1,3}(,\d{3}){1,3})$/;

/** Gives the smallest and largest answer that a number question takes. */
export function rangeOf(question: QuestionOf<'number'>): { readonly min: number; readonly max: number } {
  return { min: question.min ?? usualRange.min, max: question.max ?? usualRange.max };
}

function sentences(question: QuestionOf<'number'>) {
  const { min, max } = rangeOf(question);
  const [least, most, example] = [min, max, Math.min(Math.max(30, min), max)].map((limit) =>
    limit.toLocaleString('en-US'),
  );
  const unit = question.unit === undefined ? '' : ` ${question.unit}`;
  return {
    missing: `Enter ${objectOf(question)}.`,
    notWhole: `${subjectOf(question)} must be a whole number, for example ${example}.`,
    outside: `${subjectOf(question)} must be from ${least} to ${most}${unit}.`,
  };
}

/** A whole number, given as a number or as typed. */
export const number = {
  sentences,
  schema(question) {
    const say = sentences(question);
    const { min, max } = rangeOf(question);
    const whole = z.pipe(
      z.transform(readNumber),
      z.number(say.notWhole).check(z.refine(Number.isSafeInteger, say.notWhole)),
    );
    return orBlank(z.pipe(whole, z.number().check(z.refine((count) => count >= min && count <= max, say.outside))));
  },
} satisfies AnswerType<'number'>;

/** Minus zero becomes zero, so that it prints and compares as one. */
function readNumber(given: unknown): unknown {
  if (typeof given === 'number') return given + 0;
  if (typeof given !== 'string' || given.length > 100) return given;
  const typed = cleanLine(given).normalize('NFKC');
  return wholeNumber.test(typed) ? Number(typed.replaceAll(',', '')) + 0 : given;
}
