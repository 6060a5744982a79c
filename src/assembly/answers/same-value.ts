/** Says whether two answers are the same, however their names are ordered. Nothing answered yet is not the same as left empty. */
export function sameValue(one: unknown, other: unknown): boolean {
  return one === other || canonical(one) === canonical(other);
}

/** Writes a value as text that is the same for the same value. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, held: unknown) =>
      typeof held === 'object' && held !== null && !Array.isArray(held)
        ? Object.fromEntries(Object.entries(held).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : held,
    ) ?? 'nothing'
  );
}
