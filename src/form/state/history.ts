import type { AnswerFile, AnswerSet } from '../../assembly/index.ts';

/** What goes along with the answers: a partner's task, and what an older version left over. */
export type Beside = Pick<AnswerFile, 'task' | 'leftOver'>;

/** The answers now, with what undo and redo go back and forth to. */
export interface History {
  readonly now: AnswerSet;
  readonly beside: Beside;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The change that is still going on (typing in one place), so that undo takes a whole passage and not one letter. */
  readonly open?: string | undefined;
}

interface Step {
  readonly answers: AnswerSet;
  readonly beside: Beside;
  /** What the step did, for the announcement: "Removed Probation Department". */
  readonly did: string;
}

const longestPast = 200;

/** A history that begins with these answers. */
export function startHistory(answers: AnswerSet, beside: Beside = {}): History {
  return { now: answers, beside, past: [], future: [] };
}

/**
 * Records a change. Changes with the same `open` mark that follow each other count as one step, such as letters typed
 * into one box.
 */
export function record(
  history: History,
  next: AnswerSet,
  did: string,
  open?: string,
  beside = history.beside,
): History {
  if (next === history.now && beside === history.beside) return history;
  if (open !== undefined && open === history.open) return { ...history, now: next, future: [] };
  const past = [...history.past, stepOf(history, did)].slice(-longestPast);
  return { now: next, beside, past, future: [], open };
}

/** Ends the step that is going on, for example when a box loses focus. */
export function closeStep(history: History): History {
  return history.open === undefined ? history : { ...history, open: undefined };
}

/** Goes one step back; gives the same history when there is none. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    now: last.answers,
    beside: last.beside,
    past: history.past.slice(0, -1),
    future: [stepOf(history, last.did), ...history.future],
  };
}

/** Goes one step forward again; gives the same history when there is none. */
export function redo(history: History): History {
  const [next, ...rest] = history.future;
  if (!next) return history;
  return { now: next.answers, beside: next.beside, past: [...history.past, stepOf(history, next.did)], future: rest };
}

function stepOf({ now, beside }: History, did: string): Step {
  return { answers: now, beside, did };
}
