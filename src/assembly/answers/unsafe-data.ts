/** Names that reach an object's own workings: read by a template or merged carelessly they do harm, so they are refused. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Answers are at most a file, a list, a row and its choices deep; everything beyond is not an answer. */
export const deepest = 12;
const mostEntries = 100_000;

/** Looks through parsed JSON or YAML for what must not come in; gives a sentence that says what, or null when it is safe. */
export function unsafeData(value: unknown): string | null {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let entries = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth >= deepest) return `The answers are nested more than ${deepest} levels deep.`;
    const keys = Object.keys(next.value);
    entries += keys.length;
    if (entries > mostEntries) return `The answers hold more than ${mostEntries.toLocaleString('en-US')} entries.`;
    for (const key of keys) {
      if (forbidden.has(key)) return `The answers use the name "${key}", which is never the name of a question.`;
      waiting.push({ value: (next.value as Record<string, unknown>)[key], depth: next.depth + 1 });
    }
  }
  return null;
}

/** Says whether a value is an object with keys: not an array, a date or another class. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
