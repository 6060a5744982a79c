import { defaultAnswer, type AnswerSet, type Interview, type Row } from '../../assembly/index.ts';
import { newRow } from './new-row.ts';
import { rowsOf } from './change-answers.ts';

/**
 * The answers with every list written down, even where it is still the template's own, and with a key in each row, so
 * that rows can be matched when a partner sends them back. A row without a key takes that of the same row in `like`.
 */
export function withKeys(interview: Interview, answers: AnswerSet, like: AnswerSet = {}): AnswerSet {
  const next: Record<string, AnswerSet[string]> = { ...answers };
  for (const question of interview.pages.flatMap((page) => page.questions)) {
    if (question.type !== 'list') continue;
    const held = next[question.id] === undefined ? defaultAnswer(question) : next[question.id];
    if (!Array.isArray(held)) continue;
    const known = rowsOf(like, question.id);
    next[question.id] = (held as readonly Row[]).map((row) =>
      typeof row['key'] === 'string' ? row : (known.find((other) => saysTheSame(row, other)) ?? newRow(row)),
    );
  }
  return next;
}

function saysTheSame(row: Row, { key: _key, ...other }: Row): boolean {
  const names = new Set([...Object.keys(row), ...Object.keys(other)]);
  return [...names].every((name) => JSON.stringify(row[name] ?? null) === JSON.stringify(other[name] ?? null));
}
