import type { RowQuestion } from '../interview/question.ts';
import type { AnswerSchema, AnswerType } from './answer-type.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { county } from './county.ts';
import { date } from './date.ts';
import { email } from './email.ts';
import { longText } from './long-text.ts';
import { number } from './number.ts';
import { phone } from './phone.ts';
import { text } from './text.ts';
import { yesNo } from './yes-no.ts';

/** The question types that may stand alone, in a party, or in a row of a list. */
export const fieldTypes = { text, longText, number, yesNo, choice, choices, date, email, phone, county } satisfies {
  [T in RowQuestion['type']]: AnswerType<T>;
};

/** Gives the schema of a question that holds a single answer. */
export function fieldSchema(field: RowQuestion): AnswerSchema {
  const type: AnswerType<RowQuestion['type']> = fieldTypes[field.type];
  return type.schema(field);
}
