import * as z from 'zod/mini';
import { objectOf, subjectOf } from '../interview/name-question.ts';
import type { QuestionOf } from '../interview/question.ts';
import { cleanedText, orBlank, type AnswerType } from './answer-type.ts';
import { firstYear, lastYear, parseDate, type DateFault } from './parse-date.ts';

function sentences(question: QuestionOf<'date'>) {
  const subject = subjectOf(question);
  return {
    missing: `Enter ${objectOf(question)}.`,
    notReal: `${subject} must be a real date, for example 7/1/2026.`,
    noDay: `${subject} must include a day.`,
    noMonth: `${subject} must include a month.`,
    noYear: `${subject} must include a year.`,
    shortYear: `${subject} must have a year of four digits, for example 2026.`,
    outOfRange: `${subject} must be in a year from ${firstYear} to ${lastYear}.`,
  } satisfies Record<DateFault | 'missing', string>;
}

/** A date of the calendar, kept as "YYYY-MM-DD". It has no time and no zone, so it is the same day everywhere. */
export const date = {
  sentences,
  schema(question) {
    const say = sentences(question);
    const real = z.transform((typed: string, context) => {
      const parsed = parseDate(typed.normalize('NFKC'));
      if ('date' in parsed) return parsed.date;
      context.issues.push({ code: 'custom', message: say[parsed.fault], input: typed });
      return z.NEVER;
    });
    return orBlank(z.pipe(cleanedText(say.notReal, say.notReal), real));
  },
} satisfies AnswerType<'date'>;
