import type { Row } from '../../assembly/index.ts';

/** Rows that the site filled in bear this at the front of their key until a person says that they are right. */
const mark = 'check-';

/** Says whether a row was filled in by the site and has not been checked yet. */
export function isToCheck(row: Row): boolean {
  return typeof row['key'] === 'string' && row['key'].startsWith(mark);
}

/** The key of a row that is to be checked. */
export function keyToCheck(name: string): string {
  return `${mark}${name}`;
}

/** The key of the row once it was checked. */
export function checkedKey(row: Row): string {
  return String(row['key']).slice(mark.length);
}
