import type { RowView } from './answer-view.ts';
import { holdsAny } from './comparing.ts';

/** The rows in which one of the fields ("kind|alsoActsAs") is, or holds, one of the values. */
export function rowsWhere(rows: unknown, fields: string, values: readonly unknown[]): readonly RowView[] {
  if (!Array.isArray(rows)) return [];
  const names = fields.split('|').map((name) => name.trim());
  return (rows as RowView[]).filter((row) => names.some((name) => holdsAny(row[name], values)));
}
