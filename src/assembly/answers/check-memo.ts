/**
 * What one check leaves for the next, so that a keystroke checks one answer and not two hundred: results by the list or
 * row that was given, for one document type. Whoever keeps a memo never changes what was given, but gives a new list or row in its place.
 */
export type CheckMemo = WeakMap<object, Map<string, unknown>>;

/** What `make` gives for a list or row, made once for each `work` that is done with it. Anything else is made anew. */
export function madeOnce<T>(memo: CheckMemo | undefined, given: unknown, work: string, make: () => T): T {
  if (!memo || typeof given !== 'object' || given === null) return make();
  const made = memo.get(given) ?? new Map<string, unknown>();
  if (!made.has(work)) memo.set(given, made.set(work, make()));
  return made.get(work) as T;
}
