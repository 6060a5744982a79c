import type { Row } from '../answers/answer-set.ts';
import type { Question, RowQuestion } from '../interview/question.ts';
import type { FoundAnswer } from './find-answer.ts';

/** Whether an answer is still a suggestion of ours: a default, or a row offered ready-made, that came from no source. */
export function isSuggested({ question, asked, value, row }: FoundAnswer): boolean {
  if (isOurDefault(asked, value)) return true;
  if (!row || question.type !== 'list') return false;
  if (question.default?.basis === 'our suggestion')
    return (question.default.value as Row[]).some((one) => agrees(one, row.answers));
  return question.suggestions.some((one) => one.basis === 'our suggestion' && agrees(one.row as Row, row.answers));
}

function isOurDefault(question: Question | RowQuestion, value: unknown): boolean {
  return question.default?.basis === 'our suggestion' && isSame(question.default.value, value);
}

function agrees(offered: Row, answers: Row): boolean {
  return Object.entries(offered).every(([field, value]) => isSame(value, answers[field]));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}

/** What the drafting note on a suggestion of ours is about: a field's own default once for all rows, else the question. */
export function suggestionSubject({ question, asked, value }: FoundAnswer): string {
  return isOurDefault(asked, value) && asked !== question ? `${question.id} ${asked.id}` : question.id;
}

/** The drafting note on an answer that is still a suggestion of ours. */
export function suggestionText(found: FoundAnswer, printed: string): string {
  const { asked, question, value } = found;
  const decided = isOurDefault(asked, value) ? asked : question;
  const note = decided.default?.note ? ` ${decided.default.note}` : '';
  return `Our suggestion: ${whatIsSuggested(found, decided, printed)}. No verified source sets this; the county decides.${note}`;
}

function whatIsSuggested({ question, asked }: FoundAnswer, decided: Question | RowQuestion, printed: string): string {
  const name = `“${decided.blank ?? decided.label}”`;
  if (decided === question && asked !== question) return `the entries of ${name} that are still as they were offered`;
  if (printed.length > 80 || printed.includes('\n')) return `the wording of ${name}`;
  return asked.type === 'number' && asked.unit ? `${printed} ${asked.unit}` : printed.replace(/\.$/, '');
}
