import type { Answer, AnswerSet, Row } from './answer-set.ts';
import { mergeRows, rowsIn } from './merge-rows.ts';
import { sameValue } from './same-value.ts';
import { isRecord } from './unsafe-data.ts';

export type Side = 'mine' | 'theirs';
type Held = Answer | null | undefined;

/** One place where a partner changed something that is not so on this side. */
export interface Difference {
  /** Tells the differences of one merge apart. */
  readonly id: string;
  /** The question's id. */
  readonly question: string;
  /** In a list: the row, as each side has it; a side that has no such row has undefined. */
  readonly row?: { readonly base: Row | undefined; readonly mine: Row | undefined; readonly theirs: Row | undefined };
  /** In a party or a row that both sides have: the field. */
  readonly field?: string;
  readonly kind: 'answer' | 'row' | 'order';
  /** True when this side changed it too, so that a person must choose. */
  readonly isConflict: boolean;
  readonly base: Held;
  readonly mine: Held;
  readonly theirs: Held;
}

export interface Merged {
  readonly answers: AnswerSet;
  readonly differences: readonly Difference[];
}

/** What is passed along while one merge goes on. */
export interface Merging {
  readonly note: (difference: Difference) => Side;
}

/** What stands when nobody chose: a change made on one side alone is taken; where both changed something, this side's stays. */
export function standingChoice({ isConflict }: Difference): Side {
  return isConflict ? 'mine' : 'theirs';
}

/**
 * Merges a partner's answers into this side's, seen from the answers that both began with. Takes a function that chooses
 * a side for each difference; gives the merged answers and every difference, whatever was chosen. What only this side
 * changed always stands. Rows are matched by their keys. Nothing that was given is changed in place.
 */
export function mergeAnswers(
  base: AnswerSet,
  mine: AnswerSet,
  theirs: AnswerSet,
  choose: (difference: Difference) => Side = standingChoice,
): Merged {
  const differences: Difference[] = [];
  const note = (difference: Difference): Side => {
    differences.push(difference);
    return choose(difference);
  };
  const ids = new Set([mine, theirs, base].flatMap((answers) => Object.keys(answers)));
  const merged = [...ids].map((id) => [id, mergeAnswer(id, base[id], mine[id], theirs[id], { note })] as const);
  return { answers: Object.fromEntries(merged.filter(([, value]) => value !== undefined)), differences };
}

function mergeAnswer(question: string, base: Held, mine: Held, theirs: Held, merging: Merging): Held {
  const [ourRows, theirRows] = [rowsIn(mine), rowsIn(theirs)];
  if (ourRows && theirRows) return mergeRows(question, rowsIn(base) ?? [], ourRows, theirRows, merging);
  if (isRecord(mine) && isRecord(theirs)) {
    return mergeFields(
      { id: question, question },
      isRecord(base) ? (base as Row) : {},
      mine as Row,
      theirs as Row,
      merging,
    );
  }
  return settle({ id: question, question, kind: 'answer', base, mine, theirs }, merging);
}

/** Merges the fields of a party, or of a row that both sides have. */
export function mergeFields(
  place: Pick<Difference, 'id' | 'question' | 'row'>,
  base: Row,
  mine: Row,
  theirs: Row,
  merging: Merging,
): Row {
  const fields = new Set([mine, theirs, base].flatMap((row) => Object.keys(row)));
  const merged = [...fields].map((field) => {
    const sides = { base: base[field], mine: mine[field], theirs: theirs[field] };
    return [field, settle({ ...place, id: `${place.id}/${field}`, field, kind: 'answer', ...sides }, merging)] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Row;
}

/** The value for one place: what both have or only one changed, or else what is chosen. */
export function settle(place: Omit<Difference, 'isConflict'>, { note }: Merging): Held {
  const { base, mine, theirs } = place;
  if (sameValue(mine, theirs) || sameValue(theirs, base)) return mine;
  return note({ ...place, isConflict: !sameValue(mine, base) }) === 'theirs' ? theirs : mine;
}
