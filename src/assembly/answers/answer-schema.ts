import type { Question, QuestionType } from '../interview/question.ts';
import type { AnswerSchema, AnswerType, Sentences } from './answer-type.ts';
import { fieldTypes } from './field-types.ts';
import { list } from './list.ts';
import { party } from './party.ts';

/** What is known about every question type: its schema and its sentences. A new type is a file and a line here. */
export const answerSchemas = { ...fieldTypes, party, list } satisfies { [T in QuestionType]: AnswerType<T> };

/** Schemas already built: an interview does not change while a person answers it. */
const built = new WeakMap<Question, AnswerSchema>();

/** Gives the schema of a question's answer: cleans what it is given, gives null for no answer, and speaks in sentences. */
export function schemaOf(question: Question): AnswerSchema {
  const known = built.get(question);
  if (known) return known;
  const type: AnswerType<QuestionType> = answerSchemas[question.type];
  const schema = type.schema(question);
  built.set(question, schema);
  return schema;
}

/** Gives the sentences that a question itself may answer with, by what happened. The writer's own `missing` wording wins. */
export function sentencesOf(question: Question): Sentences {
  const type: AnswerType<QuestionType> = answerSchemas[question.type];
  const standard = type.sentences(question);
  const own = question.missing?.trim();
  return own ? { ...standard, missing: /[.!?]$/.test(own) ? own : `${own}.` } : standard;
}

/** Gives every sentence that a question and its fields may answer with, for tests and for writers to read through. */
export function everyProblem(question: Question): readonly string[] {
  const own = Object.values(sentencesOf(question));
  return 'fields' in question ? [...own, ...question.fields.flatMap((field) => everyProblem(field))] : own;
}
