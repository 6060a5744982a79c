import type { Row } from '../../assembly/index.ts';

/**
 * An empty row with a key of its own. The key stays with the row when rows are moved, and lets two people's changes to
 * the same row be told from two new rows.
 */
export function newRow(fields: Row = {}): Row {
  return { ...fields, key: crypto.randomUUID().replaceAll('-', '').slice(0, 12) };
}
