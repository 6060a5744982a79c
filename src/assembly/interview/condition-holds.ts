import type { AskWhen } from './condition-schema.ts';

/** Gives the answer of the question that a condition names, or nothing when that question is not asked. */
export type LookUp = (questionId: string) => unknown;

/** Says whether a condition holds: no condition always does. */
export function conditionHolds(condition: AskWhen | undefined, lookUp: LookUp): boolean {
  if (condition === undefined) return true;
  if ('any' in condition) return condition.any.some((part) => conditionHolds(part, lookUp));
  if ('all' in condition) return condition.all.every((part) => conditionHolds(part, lookUp));
  const answer = lookUp(condition.question);
  const wanted = Array.isArray(condition.is) ? condition.is : [condition.is];
  return wanted.some((value) => (Array.isArray(answer) ? answer.includes(value) : answer === plain(value, answer)));
}

/** A writer may put `is: yes`, which YAML reads as text. */
function plain(value: string | number | boolean, answer: unknown): string | number | boolean {
  if (typeof answer !== 'boolean') return value;
  return value === 'yes' ? true : value === 'no' ? false : value;
}
