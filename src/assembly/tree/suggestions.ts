import type { Row } from '../answers/answer-set.ts';
import { isToCheck } from '../answers/row-to-check.ts';
import type { Question, RowQuestion } from '../interview/question.ts';
import type { FoundAnswer } from './find-answer.ts';
import { typographic } from './typographic.ts';

/** Whether an answer is still a suggestion of ours: a default, or a row offered ready-made, that came from no source. */
export function isSuggested(found: FoundAnswer): boolean {
  const { question, asked, value, row } = found;
  if (isOurDefault(asked, value)) return true;
  if (!row || question.type !== 'list') return false;
  if (isUnchecked(found)) return true;
  if (question.default?.basis === 'our suggestion')
    return (question.default.value as Row[]).some((one) => agrees(one, row.answers));
  return question.suggestions.some((one) => one.basis === 'our suggestion' && agrees(one.row as Row, row.answers));
}

/** Whether the template wrote the words of an answer: a choice, a default, or a field of a row offered ready-made. */
export function isInOurWords({ question, asked, value }: FoundAnswer): boolean {
  if ('options' in asked || (asked.default !== undefined && isSame(asked.default.value, value))) return true;
  if (question.type !== 'list') return false;
  const offered = [...question.suggestions.map(({ row }) => row), ...((question.default?.value ?? []) as Row[])];
  return offered.some((row) => row[asked.id] === value);
}

/** Whether an answer is the name of a row that the site filled in and nobody has checked. */
function isUnchecked({ question, asked, row }: FoundAnswer): boolean {
  return row !== undefined && question.type === 'list' && asked.id === question.titleField && isToCheck(row.answers);
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
export function suggestionSubject(found: FoundAnswer): string {
  const { question, asked, value, row } = found;
  if (isUnchecked(found)) return `${question.id} ${row?.index} unchecked`;
  return isOurDefault(asked, value) && asked !== question ? `${question.id} ${asked.id}` : question.id;
}

/** An answer that is still a suggestion of ours, with its words in the document. */
export interface Suggestion {
  readonly found: FoundAnswer;
  readonly printed: string;
}

/** The drafting note on the suggestions of ours that one paragraph prints. */
export function suggestionText(all: readonly Suggestion[]): string {
  const unchecked = all.filter(({ found }) => isUnchecked(found));
  const names = `Filled in by this site and not checked yet: ${unchecked.map(({ printed }) => printed).join('; ')}. Compare each name with the agency's own papers.`;
  const suggestions = all.filter(({ found }) => !isUnchecked(found));
  return [
    ...(unchecked.length > 0 ? [typographic(names)] : []),
    ...(suggestions.length > 0 ? [ourSuggestions(suggestions)] : []),
  ].join(' ');
}

function ourSuggestions(suggestions: readonly Suggestion[]): string {
  const notes = suggestions.map(({ found }) => typographic(decidedBy(found).default?.note ?? '')).filter(Boolean);
  const what = suggestions.map(whatIsSuggested).join('; ');
  const [ours, these] = suggestions.length === 1 ? ['suggestion', 'this'] : ['suggestions', 'these'];
  return [`Our ${ours}: ${what}. No verified source sets ${these}; the county decides.`, ...notes].join(' ');
}

/** The question whose default, or whose rows, the answer is. */
function decidedBy({ asked, question, value }: FoundAnswer): Question | RowQuestion {
  return isOurDefault(asked, value) ? asked : question;
}

function whatIsSuggested({ found, printed }: Suggestion): string {
  const { question, asked } = found;
  const decided = decidedBy(found);
  const name = `“${typographic(decided.blank ?? decided.label)}”`;
  if (decided === question && asked !== question)
    return `the entries under ${name} that are unchanged from our sample${sourcedRows(question)}`;
  if (asked.type === 'choices') return `the entries under ${name}`;
  if (printed.length > 80 || printed.includes('\n')) return `the wording of ${name}`;
  return asked.type === 'number' && asked.unit ? `${printed} ${asked.unit}` : printed.replace(/\.$/, '');
}

// Beside our suggestions a list may offer rows that restate a law or another source: of those the note must not speak.
function sourcedRows(question: Question): string {
  const mixed = question.type === 'list' && question.suggestions.some(({ basis }) => basis !== 'our suggestion');
  return mixed ? ', other than those that rest on law or on another source' : '';
}
