import type { Question, RowQuestion } from '../interview/question.ts';
import { schemaOf } from './answer-schema.ts';
import type { Answer, AnswerPath, Row } from './answer-set.ts';
import { madeOnce, type CheckMemo } from './check-memo.ts';
import { isBlankRow, keyOf, rowKey } from './row.ts';
import { isRecord } from './unsafe-data.ts';

/** An answer that can be used as it stands, with what had to be filled in. */
export interface UsableAnswer {
  readonly value: Answer | null;
  /** Paths whose answer is the template's own default. */
  readonly fromDefault: readonly AnswerPath[];
}

/**
 * Takes a question and what was given for it; gives what can be used: cleaned, defaults filled in, and null where
 * something will not do. In a party or a list only the field that will not do is lost. Rows keep their places.
 */
export function usableAnswer(question: Question, given: unknown, memo?: CheckMemo): UsableAnswer {
  if (given === undefined) {
    const standing = defaultAnswer(question);
    if (standing !== undefined) return { value: usableAnswer(question, standing).value, fromDefault: [question.id] };
  }
  if (question.type === 'party') return usableRow(question.fields, given === undefined ? {} : given, question.id);
  if (question.type !== 'list') return { value: cleaned(question, given), fromDefault: [] };
  if (!Array.isArray(given)) return { value: null, fromDefault: [] };
  const rows = given.slice(0, question.max).map((row: unknown, index) => {
    const path = `${question.id}.${index}`;
    return madeOnce(memo, row, `usable ${path}`, () => usableRow(question.fields, row, path));
  });
  return { value: rows.map((row) => row.value ?? {}), fromDefault: rows.flatMap((row) => row.fromDefault) };
}

/** The answer that stands until the person changes it: the default, or for a list the suggestions already chosen. */
export function defaultAnswer(question: Question): Answer | undefined {
  // `checkInterview` has made sure that a default is an answer to its question.
  if (question.default !== undefined) return question.default.value as Answer;
  const chosen = question.type === 'list' ? question.suggestions.filter((suggestion) => suggestion.chosen) : [];
  return chosen.length > 0
    ? chosen.map((suggestion) => ({ ...suggestion.row, [rowKey]: suggestion.key }) as Row)
    : undefined;
}

function usableRow(fields: readonly RowQuestion[], given: unknown, path: AnswerPath) {
  if (!isRecord(given)) return { value: null, fromDefault: [] };
  const row: Record<string, Row[string]> = { ...keyOf(given) };
  const fromDefault: AnswerPath[] = [];
  for (const field of fields) {
    const typed = Object.hasOwn(given, field.id) ? given[field.id] : undefined;
    const stands = typed === undefined && field.default !== undefined;
    row[field.id] = cleaned(field, stands ? field.default?.value : typed) as Row[string];
    if (stands) fromDefault.push(`${path}.${field.id}`);
  }
  return { value: isBlankRow(row) ? null : row, fromDefault };
}

function cleaned(question: Question, given: unknown): Answer | null {
  const result = schemaOf(question).safeParse(given);
  return result.success ? result.data : null;
}
