import type { Question } from '../interview/question.ts';
import type { Answer, AnswerPath, Row } from './answer-set.ts';
import { isBlankRow, rowKey } from './row.ts';

/** The answer of one question as the document will have it, and for a list which of the given rows are left in it. */
export interface KeptAnswer {
  readonly value: Answer | null;
  readonly rows: readonly number[] | null;
}

/**
 * Takes a usable answer, what was given, and the paths that are asked; gives the answer without what was not asked:
 * such fields become null, and rows are dropped that a person left empty or in which nothing is left.
 */
export function keepAsked(
  question: Question,
  value: Answer | null,
  given: unknown,
  asked: ReadonlySet<AnswerPath>,
): KeptAnswer {
  if (!asked.has(question.id) || value === null) return { value: null, rows: question.type === 'list' ? [] : null };
  if (question.type === 'party') {
    const row = askedOnly(value as Row, question.id, asked);
    return { value: isBlankRow(row) ? null : row, rows: null };
  }
  if (question.type !== 'list') return { value, rows: null };
  const untouched = (index: number) => Array.isArray(given) && isBlankRow(given[index]);
  const kept = (value as readonly Row[])
    .map((row, index) => ({ index, row: askedOnly(row, `${question.id}.${index}`, asked) }))
    .filter(({ index, row }) => !untouched(index) && !isBlankRow(row));
  return { value: kept.length === 0 ? null : kept.map(({ row }) => row), rows: kept.map(({ index }) => index) };
}

function askedOnly(row: Row, path: AnswerPath, asked: ReadonlySet<AnswerPath>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([id, answer]) => [id, id === rowKey || asked.has(`${path}.${id}`) ? answer : null]),
  );
}
