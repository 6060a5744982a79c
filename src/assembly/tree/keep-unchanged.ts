/**
 * The next tree, with every part that equals its counterpart in the previous one replaced by that very part.
 * A preview can then skip what is the same object as before.
 */
export function keepUnchanged<T>(previous: T | undefined, next: T): T {
  return reuse(previous, next) as T;
}

function reuse(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (previous === null || next === null || typeof previous !== 'object' || typeof next !== 'object') return next;
  if (Array.isArray(previous) !== Array.isArray(next)) return next;
  return Array.isArray(next)
    ? reuseArray(previous as unknown[], next)
    : reuseObject(previous as Fields, next as Fields);
}

type Fields = { [key: string]: unknown };

function reuseArray(previous: readonly unknown[], next: readonly unknown[]): unknown {
  let same = previous.length === next.length;
  // After a row was put in or taken out, the rest is counted from the end.
  const shift = next.length - previous.length;
  const items = next.map((item, index) => {
    const kept = reuse(previous[index], item);
    if (kept === previous[index] && index < previous.length) return kept;
    same = false;
    return shift === 0 ? kept : reuse(previous[index - shift], item);
  });
  return same ? previous : items;
}

function reuseObject(previous: Fields, next: Fields): unknown {
  const keys = Object.keys(next);
  let same = keys.length === Object.keys(previous).length;
  const fields: Fields = {};
  for (const key of keys) {
    fields[key] = reuse(previous[key], next[key]);
    same &&= fields[key] === previous[key] && key in previous;
  }
  return same ? previous : fields;
}
