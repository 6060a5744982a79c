import type { Answer, AnswerSet, Row } from '../answers/answer-set.ts';
import type { Interview, Question, RowQuestion } from '../interview/question.ts';
import { Leaf } from './leaf.ts';

/** What a template can name: answers, rows of answers (a party), and lists of rows. */
export type ViewValue = Leaf | RowView | readonly RowView[];
export type RowView = { readonly [fieldId: string]: Leaf };
export type AnswerView = { readonly [questionId: string]: ViewValue };

/** Every question of the interview by its id, as templates see its answer; unanswered ones too, so that none is unknown. */
export function buildAnswerView(interview: Interview, values: AnswerSet): AnswerView {
  const view = nothing<ViewValue>();
  for (const page of interview.pages)
    for (const question of page.questions) view[question.id] = viewOf(question, values[question.id] ?? null);
  return view;
}

function viewOf(question: Question, value: Answer | null): ViewValue {
  if (question.type === 'list') {
    const rows = Array.isArray(value) ? (value as readonly Row[]) : [];
    return rows.map((row, index) => viewOfRow(question.fields, row, `${question.id}.${index}`));
  }
  if (question.type === 'party') return viewOfRow(question.fields, (value ?? {}) as Row, question.id);
  return new Leaf(question.id, value, question);
}

function viewOfRow(fields: readonly RowQuestion[], row: Row, at: string): RowView {
  const view = nothing<Leaf>();
  for (const field of fields) view[field.id] = new Leaf(`${at}.${field.id}`, row[field.id] ?? null, field);
  return view;
}

/** An object with no prototype: a name such as "constructor" or "toString" finds nothing in it. */
function nothing<T>(): Record<string, T> {
  // The symbol only serves Handlebars' message about an unknown name, which prints the object.
  return Object.create(null, { [Symbol.toPrimitive]: { value: () => 'the answers' } }) as Record<string, T>;
}
