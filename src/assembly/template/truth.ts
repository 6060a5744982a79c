import { Leaf } from './leaf.ts';

/** Whether a value counts as true in a template: not when it is empty, "no", an empty list, or a party with nothing answered. */
export function isTrue(value: unknown): boolean {
  if (value instanceof Leaf) return isAnswered(Leaf.value(value));
  if (Array.isArray(value)) return value.length > 0;
  if (value !== null && typeof value === 'object') return Object.values(value).some(isTrue);
  return Boolean(value);
}

function isAnswered(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  // Zero is an answer: only nothing, "no" and empty text are not.
  return value !== null && value !== undefined && value !== false && value !== '';
}
