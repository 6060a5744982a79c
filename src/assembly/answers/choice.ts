import * as z from 'zod/mini';
import { objectOf, subjectOf } from '../interview/name-question.ts';
import type { Option, QuestionOf } from '../interview/question.ts';
import { orBlank, type AnswerType } from './answer-type.ts';

/** Writes the option values that may be chosen, or the first of them when they are many. */
export function valuesInWords(options: readonly Option[]): string {
  const values = options.map((option) => `"${option.value}"`);
  return values.length > 6 ? `one of the listed choices, such as ${values[0]}` : `one of ${values.join(', ')}`;
}

function sentences(question: QuestionOf<'choice'>) {
  return {
    missing: `Select ${objectOf(question)}.`,
    notListed: `${subjectOf(question)} must be ${valuesInWords(question.options)}.`,
  };
}

/** One of several options, kept by its value. */
export const choice = {
  sentences,
  schema(question) {
    // A set, not an object: "toString" is not a choice.
    const values: ReadonlySet<unknown> = new Set(question.options.map((option) => option.value));
    const { notListed } = sentences(question);
    return orBlank(z.string(notListed).check(z.refine((value) => values.has(value), notListed)));
  },
} satisfies AnswerType<'choice'>;
