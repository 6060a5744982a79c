import type { AnswerPath, CheckResult } from './answer-set.ts';

type KeptRows = CheckResult['asGiven']['keptRows'];

/** Turns a path of a draft into the place in the form, where rows left empty still count. */
export function pathAsGiven(at: AnswerPath, keptRows: KeptRows): AnswerPath {
  const [id = '', row, ...field] = at.split('.');
  const given = keptRows[id]?.[Number(row)];
  return given === undefined ? at : [id, given, ...field].join('.');
}

/** Turns a place in the form into the path that a draft uses; nothing when that row was left out. */
export function pathAsKept(at: AnswerPath, keptRows: KeptRows): AnswerPath | undefined {
  const [id = '', row, ...field] = at.split('.');
  const rows = keptRows[id];
  if (rows === undefined || row === undefined) return at;
  const kept = rows.indexOf(Number(row));
  return kept === -1 ? undefined : [id, kept, ...field].join('.');
}
