/** Finds the known name that a person most likely meant: one that holds what was written, or is a few letters away; else nothing. */
export function nearestName(written: string, known: readonly string[]): string | undefined {
  const name = written.slice(0, 60).toLowerCase();
  const held = known.filter(
    (other) => name.length > 2 && (other.toLowerCase().includes(name) || name.includes(other.toLowerCase())),
  );
  const candidates = held.length > 0 ? held : known;
  const scored = candidates.map((other) => ({ other, distance: editDistance(name, other.toLowerCase()) }));
  const nearest = scored.sort((a, b) => a.distance - b.distance)[0];
  if (nearest === undefined) return undefined;
  return held.length > 0 || nearest.distance <= Math.max(2, Math.floor(name.length / 3)) ? nearest.other : undefined;
}

/** Counts the letters to insert, delete or replace to turn one name into another (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
