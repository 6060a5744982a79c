import type { RowView } from './answer-view.ts';
import { Leaf } from './leaf.ts';

/** "A", "A and B", or "A, B, and C": one field of each row, or the choices of a "choices" answer. */
export function seriesOf(x: unknown, field: string | undefined): string {
  // A "choices" answer without any choice prints its own blank.
  if (x instanceof Leaf) return joinSeries(Leaf.optionTokens(x)) || String(x);
  if (!Array.isArray(x) || field === undefined) return '';
  return joinSeries((x as RowView[]).map((row) => String(row[field] ?? '')).filter(Boolean));
}

/** Joins with the comma before "and", as legal drafting wants it: without it a pair may read as one thing. */
export function joinSeries(items: readonly string[]): string {
  if (items.length < 3) return items.join(' and ');
  return `${items.slice(0, -1).join(', ')}, and ${items.at(-1)}`;
}
