import type { AnswerPath, AnswerSet, CheckedAnswers, Row } from '../answers/answer-set.ts';
import { isToCheck } from '../answers/row-to-check.ts';
import { conditionHolds } from './condition-holds.ts';
import { durationOf, longestDurationIn } from './duration-in.ts';
import { everyQuestion } from './every-question.ts';
import { rowLabel, titleFieldOf } from './question-label.ts';
import type { Interview, Question } from './question.ts';
import type { Warning, WarningKind, WarningOf } from './warning.ts';

/** Something that a careful reader would ask about. It blocks nothing. Rows are counted as in the draft. */
export interface FoundWarning {
  readonly at: AnswerPath;
  readonly sentence: string;
}

interface Answered {
  readonly values: AnswerSet;
  readonly question: (id: string) => Question | undefined;
}

type Finder<W> = (warning: W, answered: Answered) => readonly FoundWarning[];

/** Takes an interview and checked answers; gives what its writers warn of, in the order in which they wrote the warnings. */
export function findWarnings(interview: Interview, answers: CheckedAnswers): readonly FoundWarning[] {
  const questions = new Map(everyQuestion(interview).map(({ question }) => [question.id, question]));
  const { values } = answers;
  const answered: Answered = { values, question: (id) => questions.get(id) };
  return interview.warnings.flatMap((warning) =>
    conditionHolds(warning.onlyWhen, (id) => values[id])
      ? (finders[warning.kind] as Finder<Warning>)(warning, answered)
      : [],
  );
}

const finders: { readonly [K in WarningKind]: Finder<WarningOf<K>> } = {
  order: ({ first, then, sentence }, { values }) => {
    const [earlier, later] = [values[first], values[then]];
    // Kept dates are "YYYY-MM-DD", so that the order of text is the order of days.
    return typeof earlier === 'string' && typeof later === 'string' && earlier > later ? [{ at: then, sentence }] : [];
  },

  same: ({ list, field, sentence }, answered) => {
    const rows = rowsOf(list, answered);
    const names = rows.map((row) => simplified(row[field]));
    return rows.flatMap((_, index) => {
      const again = names[index] !== '' && names.indexOf(names[index] ?? '') < index;
      return again ? [aboutRow(list, index, field, sentence, answered)] : [];
    });
  },

  empty: ({ list, field, sentence }, answered) =>
    rowsOf(list, answered).flatMap((row, index) =>
      simplified(row[field]) === '' ? [aboutRow(list, index, field, sentence, answered)] : [],
    ),

  unchecked: ({ list, sentence }, answered) => {
    const asked = answered.question(list);
    const field = asked && 'fields' in asked ? titleFieldOf(asked) : undefined;
    const rows = rowsOf(list, answered)
      .map((row, index) => ({ row, index }))
      .filter(({ row }) => isToCheck(row));
    const [first] = rows;
    if (first === undefined) return [];
    // One warning for all: seven of them would hide what else there is to see.
    const names = rows.map(({ row, index }) =>
      field !== undefined && typeof row[field] === 'string' ? row[field] : labelOf(list, index, answered),
    );
    return [
      {
        at: field === undefined ? list : `${list}.${first.index}.${field}`,
        sentence: sentence.replaceAll('{rows}', names.join('; ')),
      },
    ];
  },

  when: ({ at, when, rows, sentence }, answered) => {
    if (!conditionHolds(when, (id) => answered.values[id])) return [];
    if (rows === undefined) return [{ at, sentence }];
    const index = rowsOf(rows.list, answered).findIndex((row) =>
      rows.are.some((value) => holds(row, rows.fields, value)),
    );
    return index === -1 ? [] : [{ at, sentence: sentence.replaceAll('{row}', labelOf(rows.list, index, answered)) }];
  },

  longerThan: ({ question, field, row: key, most, unit, sentence }, answered) => {
    const limit = durationOf(most, unit) ?? Infinity;
    const say = sentence.replaceAll('{most}', `${most} ${unit}`);
    if (field === undefined) {
      return (timeOf(answered.values[question], unitOf(answered.question(question))) ?? 0) > limit
        ? [{ at: question, sentence: say }]
        : [];
    }
    return rowsOf(question, answered).flatMap((row, index) => {
      if (key !== undefined && row['key'] !== key) return [];
      const asked = answered.question(question);
      const unitOfField = unitOf(asked && 'fields' in asked ? asked.fields.find(({ id }) => id === field) : undefined);
      return (timeOf(row[field], unitOfField) ?? 0) > limit ? [aboutRow(question, index, field, say, answered)] : [];
    });
  },

  unmatched: ({ choices, of, list, fields, side, sentence }, answered) => {
    const chosen = answered.values[choices];
    const rows = rowsOf(list, answered);
    // Before either was answered there is nothing to hold one against the other.
    if (!Array.isArray(chosen) || rows.length === 0) return [];
    const question = answered.question(choices);
    return of.flatMap((value) => {
      const index = rows.findIndex((row) => holds(row, fields, value));
      const isChosen = (chosen as readonly string[]).includes(value);
      if (side === 'chosen but not listed' ? !isChosen || index !== -1 : isChosen || index === -1) return [];
      const option =
        question && 'options' in question ? question.options.find((each) => each.value === value) : undefined;
      const named = sentence.replaceAll('{option}', option?.label ?? value);
      if (index === -1) return [{ at: list, sentence: named }];
      return [{ at: choices, sentence: named.replaceAll('{row}', labelOf(list, index, answered)) }];
    });
  },
};

/** The rows of a list; a party counts as one row. */
function rowsOf(id: string, { values }: Answered): readonly Row[] {
  const held = values[id];
  if (Array.isArray(held)) return held as readonly Row[];
  return typeof held === 'object' && held !== null ? [held as Row] : [];
}

function aboutRow(list: string, index: number, field: string, sentence: string, answered: Answered): FoundWarning {
  const isList = answered.question(list)?.type === 'list';
  return {
    at: isList ? `${list}.${index}.${field}` : `${list}.${field}`,
    sentence: sentence.replaceAll('{row}', labelOf(list, index, answered)),
  };
}

function labelOf(list: string, index: number, { question, values }: Answered): string {
  const asked = question(list);
  return asked?.type === 'list' ? rowLabel(asked, index, values[list]) : (asked?.label ?? list);
}

function holds(row: Row, fields: readonly string[], value: string): boolean {
  return fields.some((field) => {
    const held = row[field];
    return Array.isArray(held) ? held.includes(value) : held === value;
  });
}

function timeOf(answer: unknown, unit: string | undefined): number | null {
  if (typeof answer === 'number') return unit === undefined ? null : durationOf(answer, unit);
  return typeof answer === 'string' ? longestDurationIn(answer) : null;
}

function unitOf(question: Question | undefined): string | undefined {
  return question?.type === 'number' ? question.unit : undefined;
}

/** Two spellings of one name: capitals, stops and spaces do not tell agencies apart. */
function simplified(value: Row[string]): string {
  return typeof value === 'string'
    ? value
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
    : '';
}
