import * as z from 'zod/mini';
import { forWhat, objectOf, subjectOf } from '../interview/name-question.ts';
import type { QuestionOf } from '../interview/question.ts';
import { orBlank, type AnswerType } from './answer-type.ts';
import { valuesInWords } from './choice.ts';

function sentences(question: QuestionOf<'choices'>) {
  return {
    missing: `Select ${objectOf(question)}.`,
    notListed: `Each choice for ${forWhat(question)} must be ${valuesInWords(question.options)}.`,
    notChoices: `${subjectOf(question)} must be a list of choices.`,
    ...((question.min ?? 0) > 1 && { tooFew: `Select at least ${question.min} choices for ${forWhat(question)}.` }),
  };
}

/** Any number of options, kept by their values in the order in which they are offered, each once. */
export const choices = {
  sentences,
  schema(question) {
    const values = question.options.map((option) => option.value);
    const known: ReadonlySet<unknown> = new Set(values);
    const say = sentences(question);
    const chosen = z.array(z.unknown(), say.notChoices).check(
      z.refine((given) => given.every((value) => known.has(value)), say.notListed),
      z.refine((given) => new Set(given).size >= (question.min ?? 0), say.tooFew),
    );
    return orBlank(
      z.pipe(
        chosen,
        z.transform((given) => values.filter((value) => given.includes(value))),
      ),
    );
  },
} satisfies AnswerType<'choices'>;
