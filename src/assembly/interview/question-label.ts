import type { Answer, AnswerPath, AnswerSet, Row } from '../answers/answer-set.ts';
import { everyQuestion } from './every-question.ts';
import { atStart, inSentence, nounOf } from './name-question.ts';
import type { Interview, Question, QuestionOf } from './question.ts';

/**
 * Names the place of an answer for a person: "Effective date", "Lead agency: address", or
 * "Agency 4 (Probation Department): address". Takes the path and, for the names of rows, the answers; gives the path
 * itself when there is no such question.
 */
export function questionLabel(interview: Interview, at: AnswerPath, values: AnswerSet = {}): string {
  const [id = '', ...inside] = at.split('.');
  const question = everyQuestion(interview).find((placed) => placed.question.id === id)?.question;
  if (question === undefined) return at;
  if (question.type === 'list' && inside[0] !== undefined) {
    return withField(rowLabel(question, Number(inside[0]), values[id]), question, inside[1]);
  }
  return withField(topLabel(question), question, inside[0]);
}

/** Rows may be named by a whole sentence; more than this is not needed to find one. */
const longestTitle = 60;

/** Names a row of a list: "Agency 4 (Probation Department)", or "Agency 4" while it has no name. */
export function rowLabel(question: QuestionOf<'list'>, index: number, rows: Answer | null | undefined): string {
  const title = rowName(question, Array.isArray(rows) ? (rows[index] as Row | undefined) : undefined);
  const name =
    title === '' ? '' : ` (${title.length > longestTitle ? `${title.slice(0, longestTitle).trimEnd()}…` : title})`;
  return `${atStart(question.itemName)} ${index + 1}${name}`;
}

/** Gives the whole name of a row, "Probation Department"; empty while it has none. */
export function rowName(question: QuestionOf<'list'>, row: Row | undefined): string {
  const title = row?.[titleFieldOf(question) ?? ''];
  return typeof title === 'string' ? title : '';
}

/** Gives the field that names a row: the writer's choice, else the first text field. */
export function titleFieldOf(question: QuestionOf<'list'> | QuestionOf<'party'>): string | undefined {
  const chosen = question.type === 'list' ? question.titleField : undefined;
  return chosen ?? question.fields.find((field) => field.type === 'text')?.id;
}

function topLabel(question: Question): string {
  return question.type === 'party' ? atStart(nounOf(question) ?? question.label) : question.label;
}

function withField(place: string, question: Question, fieldId: string | undefined): string {
  if (fieldId === undefined || !('fields' in question)) return place;
  const field = question.fields.find((known) => known.id === fieldId);
  return `${place}: ${field === undefined ? fieldId : inSentence(nounOf(field) ?? field.label)}`;
}
