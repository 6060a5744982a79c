import * as z from 'zod/mini';
import { subjectOf } from '../interview/name-question.ts';
import type { QuestionOf } from '../interview/question.ts';
import type { Row } from './answer-set.ts';
import { orBlank, type AnswerType } from './answer-type.ts';
import { isBlankRow, rowSchema } from './row.ts';

function sentences(question: QuestionOf<'list'>) {
  const { itemName, min, max } = question;
  const article = /^[aeiou]/i.test(itemName) ? 'an' : 'a';
  return {
    missing: `Add at least ${countOf(Math.max(min, 1), itemName)}.`,
    notList: `${subjectOf(question)} must be a list.`,
    notRow: `Each ${itemName} must be a set of answers, each under its name.`,
    tooMany: `Remove ${article} ${itemName}: there can be no more than ${max}.`,
    ...(min > 1 && { tooFew: `Add at least ${countOf(min, itemName)}.` }),
  };
}

/** Rows, in the order in which they are given. Rows that are wholly empty are dropped and do not count. */
export const list = {
  sentences,
  schema(question) {
    const say = sentences(question);
    // Too long a list is refused before its rows are looked at; too short a one is noticed along with what its rows say.
    const short = z.refine((rows: unknown) => !Array.isArray(rows) || filled(rows).length >= question.min, {
      error: say.tooFew,
      when: () => true,
    });
    const sized = z.array(z.unknown(), say.notList).check(z.refine((rows) => rows.length <= question.max, say.tooMany));
    const rows = z.array(rowSchema(question.fields, say.notRow)).check(short);
    return orBlank(
      z.pipe(
        z.pipe(sized, rows),
        z.transform((given: Row[]): readonly Row[] => filled(given)),
      ),
    );
  },
} satisfies AnswerType<'list'>;

function filled<R>(rows: readonly R[]): R[] {
  return rows.filter((row) => !isBlankRow(row));
}

/** "one agency", "3 agencies". */
function countOf(count: number, itemName: string): string {
  if (count === 1) return `one ${itemName}`;
  const plural = itemName.replace(/([^aeiou])y$/, '$1ie').replace(/(s|x|z|ch|sh)$/, '$1e');
  return `${count} ${plural}s`;
}
