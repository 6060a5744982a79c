import { Leaf } from './leaf.ts';

/** Whether x is any of the values. For a choice the values are option values. */
export function isAny(x: unknown, values: readonly unknown[]): boolean {
  return values.some((value) => plain(value) === plain(x) && plain(x) !== null);
}

/** Whether a "choices" answer holds any of the values; a single choice counts as holding itself. */
export function holdsAny(x: unknown, values: readonly unknown[]): boolean {
  const held = plain(x);
  return Array.isArray(held) ? values.some((value) => (held as unknown[]).includes(plain(value))) : isAny(x, values);
}

function plain(value: unknown): unknown {
  return value instanceof Leaf ? Leaf.value(value) : value;
}
