import { everyQuestion } from '../interview/every-question.ts';
import type { Interview } from '../interview/question.ts';
import type { AnswerSet, Row } from './answer-set.ts';
import { rowsIn } from './merge-rows.ts';

/** Answers for a new document from those of last year's. */
export interface NextYear {
  readonly answers: AnswerSet;
  /** The questions whose answers were cleared, in order. */
  readonly cleared: readonly { readonly question: string; readonly label: string }[];
}

/** Takes an interview and last year's answers; gives them without what is another answer each year (`yearly: true`), and says what that was. */
export function beginNextYear(interview: Interview, answers: AnswerSet): NextYear {
  const cleared: { question: string; label: string }[] = [];
  const next: Record<string, AnswerSet[string]> = { ...answers };
  for (const { question } of everyQuestion(interview)) {
    const held = next[question.id];
    if (held === undefined || held === null) continue;
    if (question.yearly) {
      delete next[question.id];
      cleared.push({ question: question.id, label: question.label });
      continue;
    }
    const rows = rowsIn(held);
    if (!rows || question.type !== 'list') continue;
    const yearly = question.fields.filter((field) => field.yearly && rows.some((row) => isAnswered(row[field.id])));
    if (yearly.length === 0) continue;
    next[question.id] = rows.map((row) => withoutFields(row, new Set(yearly.map((field) => field.id))));
    cleared.push(...yearly.map((field) => ({ question: question.id, label: `${question.label} ${field.label}` })));
  }
  return { answers: next, cleared };
}

function withoutFields(row: Row, fields: ReadonlySet<string>): Row {
  return Object.fromEntries(Object.entries(row).filter(([id]) => !fields.has(id)));
}

function isAnswered(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
