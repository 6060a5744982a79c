import type { DocumentType } from '../document-type.ts';
import { askedQuestions } from '../interview/asked-questions.ts';
import { everyQuestion } from '../interview/every-question.ts';
import type { Question, RowQuestion } from '../interview/question.ts';
import type { Answer, CheckedAnswers, Row } from './answer-set.ts';
import { checkAnswers } from './check-answers.ts';

/**
 * The answers of a blank version: the defaults, what it is given to begin with, and for each list that is asked and has
 * nothing in it as many empty rows as it must have, at least one, so that its passage stands there to be filled in.
 * What was given and will not do counts as blank.
 */
export function blankAnswers(documentType: Pick<DocumentType, 'interview'>, begin: unknown = {}): CheckedAnswers {
  const { interview } = documentType;
  const { values, asked, fromDefault } = checkAnswers(documentType, begin).answers;
  const withRows: Record<string, Answer | null | undefined> = { ...values };
  for (const { question } of everyQuestion(interview)) {
    if (asked.has(question.id) && isUntouchedList(question, values[question.id]))
      withRows[question.id] = Array.from({ length: Math.max(1, question.min) }, () => emptyRow(question.fields));
  }
  return { values: withRows, asked: askedQuestions(interview, withRows), fromDefault };
}

function isUntouchedList(
  question: Question,
  value: Answer | null | undefined,
): question is Extract<Question, { type: 'list' }> {
  return question.type === 'list' && question.default === undefined && (value === null || value === undefined);
}

/** A row with the defaults of its fields, and nothing else. */
function emptyRow(fields: readonly RowQuestion[]): Row {
  return Object.fromEntries(fields.map(({ id, default: standing }) => [id, (standing?.value ?? null) as Row[string]]));
}
