import type { Option, Question, QuestionOf, QuestionType, RowQuestion } from '../interview/question.ts';
import { titleFieldOf } from '../interview/question-label.ts';
import { longDate } from '../template/long-date.ts';
import { joinSeries } from '../template/series-of.ts';
import type { Answer, Row } from './answer-set.ts';

type Formats = { [T in QuestionType]: (value: Answer, question: QuestionOf<T>) => string };

const asTyped = (value: Answer): string => String(value);

const formats: Formats = {
  text: asTyped,
  longText: asTyped,
  number: (value) => Number(value).toLocaleString('en-US'),
  yesNo: (value) => (value === true ? 'Yes' : 'No'),
  choice: (value, { options }) => optionText(String(value), options),
  choices: (value, { options }) =>
    joinSeries((value as readonly string[]).map((chosen) => optionText(chosen, options))),
  date: (value) => longDate(String(value)),
  email: asTyped,
  phone: asTyped,
  county: asTyped,
  party: (value, question) => nameOfRow(value as Row, question),
  list: (value, question) =>
    joinSeries((value as readonly Row[]).map((row) => nameOfRow(row, question)).filter(Boolean)),
};

/**
 * Writes a checked answer as it reads in a document: "July 1, 2026", "1,250", the text of a choice, "A, B, and C". A party
 * and the rows of a list are given by their names. Nothing answered gives the empty string.
 */
export function formatAnswer(question: Question, value: Answer | null | undefined): string {
  if (value === null || value === undefined) return '';
  const format = formats[question.type] as (value: Answer, question: Question) => string;
  return format(value, question);
}

/** Gives the words of a choice inside a document. */
export function optionText(value: string, options: readonly Option[]): string {
  const option = options.find((known) => known.value === value);
  return option?.text ?? option?.label ?? value;
}

function nameOfRow(row: Row, question: QuestionOf<'list'> | QuestionOf<'party'>): string {
  const field: RowQuestion | undefined = question.fields.find(({ id }) => id === titleFieldOf(question));
  return field === undefined ? '' : formatAnswer(field, row[field.id]);
}
