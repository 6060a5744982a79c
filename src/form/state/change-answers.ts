import type { Answer, AnswerPath, AnswerSet, Row } from '../../assembly/index.ts';

/**
 * Every change that a person can make to the answers, as functions from one answer set to the next.
 * Nothing is changed in place, so undo is keeping the one before.
 */

type Value = Answer | null;
type FieldValue = Row[string];

/** Sets the answer at a path: "effectiveDate", "leadParty.address", or "parties.3.legalName". */
export function setAnswer(answers: AnswerSet, path: AnswerPath, value: Value): AnswerSet {
  const [question = '', second, third] = path.split('.');
  if (second === undefined) return { ...answers, [question]: value };
  const held = answers[question];
  if (third === undefined) return { ...answers, [question]: { ...asRow(held), [second]: value as FieldValue } };
  const rows = rowsOf(answers, question).slice();
  const index = Number(second);
  rows[index] = { ...rows[index], [third]: value as FieldValue };
  return { ...answers, [question]: rows };
}

/** The answer at a path, or undefined. */
export function answerAt(answers: AnswerSet, path: AnswerPath): Value | undefined {
  const [question = '', second, third] = path.split('.');
  const held = answers[question];
  if (second === undefined) return held;
  if (third === undefined) return asRow(held)[second];
  return rowsOf(answers, question)[Number(second)]?.[third];
}

/** The rows of a list question; empty when nothing has been answered. */
export function rowsOf(answers: AnswerSet, question: string): readonly Row[] {
  const held = answers[question];
  return Array.isArray(held) ? (held as readonly Row[]) : [];
}

/** Adds rows at the end, or after a given row. */
export function addRows(answers: AnswerSet, question: string, rows: readonly Row[], at?: number): AnswerSet {
  const held = rowsOf(answers, question);
  const place = at ?? held.length;
  return { ...answers, [question]: [...held.slice(0, place), ...rows, ...held.slice(place)] };
}

/** Copies a row and puts the copy below it. */
export function duplicateRow(answers: AnswerSet, question: string, index: number): AnswerSet {
  const row = rowsOf(answers, question)[index];
  if (!row) return answers;
  const { key: _key, ...copy } = row;
  return addRows(answers, question, [copy], index + 1);
}

/** Moves a row up or down the list; a move beyond an end does nothing. */
export function moveRow(answers: AnswerSet, question: string, from: number, to: number): AnswerSet {
  const rows = rowsOf(answers, question).slice();
  const [row] = to >= 0 && to < rows.length ? rows.splice(from, 1) : [];
  if (!row) return answers;
  rows.splice(to, 0, row);
  return { ...answers, [question]: rows };
}

/** Removes a row. */
export function removeRow(answers: AnswerSet, question: string, index: number): AnswerSet {
  return { ...answers, [question]: rowsOf(answers, question).filter((_, i) => i !== index) };
}

function asRow(held: Value | undefined): Row {
  return typeof held === 'object' && held !== null && !Array.isArray(held) ? (held as Row) : {};
}
