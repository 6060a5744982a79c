import * as z from 'zod/mini';
import type { QuestionOf, QuestionType } from '../interview/question.ts';
import type { Answer } from './answer-set.ts';
import { cleanLine, longestText } from './clean-text.ts';

/** A schema for one answer: gives the cleaned answer, or null when there is none. */
export type AnswerSchema = z.ZodMiniType<Answer | null>;

/** Every sentence that a question may answer with, by what happened; `missing` is said when it is left empty. */
export type Sentences = { readonly missing: string } & Readonly<Record<string, string>>;

/** What is known about one question type. (Methods, so that a table of all types can be used with any question.) */
export interface AnswerType<T extends QuestionType> {
  sentences(question: QuestionOf<T>): Sentences;
  schema(question: QuestionOf<T>): AnswerSchema;
}

/** Wraps a schema so that null, nothing, an empty list and text without a visible character all come out as null. */
export function orBlank<S extends z.ZodMiniType<Answer, unknown>>(schema: S): AnswerSchema {
  const nothingAsNull = z.transform((value: unknown) => (isBlank(value) ? null : value));
  return z.pipe(nothingAsNull, z.nullable(schema)) as unknown as AnswerSchema;
}

/** Says whether a given value counts as no answer at all. */
export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return cleanLine(value) === '';
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** A schema that cleans text before anything else looks at it; says one sentence for what is not text, one for far too much of it. */
export function cleanedText(notText: string, tooLong: string, clean: (text: string) => string = cleanLine) {
  const withinReason = z.string(notText).check(z.refine((text) => text.length <= longestText, tooLong));
  return z.pipe(withinReason, z.transform(clean));
}
