import type { Row } from './answer-set.ts';
import { rowKey } from './row.ts';

/** Rows that the site filled in bear this at the front of their key until a person says that they are right. */
const mark = 'check-';

/** Says whether a row was filled in by the site and has not been checked yet. */
export function isToCheck(row: Row): boolean {
  return nameOf(row).startsWith(mark);
}

/** The key of a row that is to be checked. */
export function keyToCheck(name: string): string {
  return `${mark}${name}`;
}

/** The key of a row without the mark: the same before and after it was checked. */
export function checkedKey(row: Row): string {
  return isToCheck(row) ? nameOf(row).slice(mark.length) : nameOf(row);
}

function nameOf({ [rowKey]: key }: Row): string {
  return typeof key === 'string' ? key : '';
}
