/** Takes a misspelt word and the right ones; gives a hint such as `Did you mean "acl-15-48"? `, or nothing when none is near. */
export function nearest(word: string, known: readonly string[]): string {
  let best = '';
  let least = Math.max(2, Math.floor(word.length / 4)) + 1;
  for (const candidate of known) {
    const steps = distance(word, candidate);
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best ? `Did you mean "${best}"? ` : '';
}

/** How many letters must be added, dropped or changed to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
