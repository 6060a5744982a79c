import type { AnswerPath, AnswerSet, Row } from '../answers/answer-set.ts';
import { conditionHolds as holds, type LookUp } from './condition-holds.ts';
import { everyQuestion } from './every-question.ts';
import type { Interview, Question, RowQuestion } from './question.ts';

/**
 * Takes an interview and (cleaned) answers; gives the paths of all questions that are asked: ids, and for parties and
 * lists the paths of their fields too. A condition on a question that is not itself asked does not hold. One pass is
 * enough because `checkInterview` refuses conditions that look ahead.
 */
export function askedQuestions(interview: Pick<Interview, 'pages'>, values: AnswerSet): ReadonlySet<AnswerPath> {
  const asked = new Set<AnswerPath>();
  const topLevel: LookUp = (id) => (asked.has(id) && Object.hasOwn(values, id) ? values[id] : undefined);
  for (const { page, question } of everyQuestion(interview)) {
    if (!holds(page.askWhen, topLevel) || !holds(question.askWhen, topLevel)) continue;
    asked.add(question.id);
    for (const { path, row } of rowsOf(question, values[question.id])) {
      if ('fields' in question) addFields(question.fields, path, row, topLevel, asked);
    }
  }
  return asked;
}

function addFields(
  fields: readonly RowQuestion[],
  path: AnswerPath,
  row: Row,
  topLevel: LookUp,
  asked: Set<AnswerPath>,
): void {
  const siblings = new Set(fields.map((field) => field.id));
  const lookUp: LookUp = (id) => (siblings.has(id) ? (asked.has(`${path}.${id}`) ? row[id] : undefined) : topLevel(id));
  for (const field of fields) if (holds(field.askWhen, lookUp)) asked.add(`${path}.${field.id}`);
}

/** The rows in which a question's fields stand: of a party one, even while it is blank; of a list each of its rows. */
function rowsOf(
  question: Question,
  value: AnswerSet[string],
): readonly { readonly path: AnswerPath; readonly row: Row }[] {
  if (question.type === 'party') return [{ path: question.id, row: (value ?? {}) as Row }];
  if (question.type !== 'list' || !Array.isArray(value)) return [];
  return value.map((row, index) => ({ path: `${question.id}.${index}`, row: (row ?? {}) as Row }));
}
