import type { Row } from './answer-set.ts';
import { mergeFields, settle, type Merging } from './merge-answers.ts';
import { rowKey } from './row.ts';
import { checkedKey, isToCheck } from './row-to-check.ts';
import { canonical, sameValue } from './same-value.ts';
import { isRecord } from './unsafe-data.ts';

type Keyed = ReadonlyMap<string, Row>;

/** The rows of an answer, or nothing when it is no list of rows. An empty list counts as one. */
export function rowsIn(value: unknown): readonly Row[] | undefined {
  return Array.isArray(value) && value.every(isRecord) ? (value as Row[]) : undefined;
}

/** Merges two lists of rows that grew out of one. The order is this side's, with new rows of theirs below the row that they stood below. */
export function mergeRows(
  question: string,
  base: readonly Row[],
  mine: readonly Row[],
  theirs: readonly Row[],
  merging: Merging,
): readonly Row[] {
  const [was, ours, others] = [keyed(base), keyed(mine), keyed(theirs)];
  const merged = new Map<string, Row>();
  for (const key of new Set([...ours.keys(), ...others.keys()])) {
    const row = { base: was.get(key), mine: ours.get(key), theirs: others.get(key) };
    const place = { id: `${question}/${key}`, question, row };
    const value =
      row.mine && row.theirs
        ? {
            ...mergeFields(place, bare(row.base ?? {}), bare(row.mine), bare(row.theirs), merging),
            ...keyFor(row.mine, row.theirs),
          }
        : settle({ ...place, kind: 'row', ...row }, merging);
    if (isRecord(value)) merged.set(key, value as Row);
  }
  return inOrder(question, [...was.keys()], [...ours.keys()], [...others.keys()], merged, merging);
}

/** Rows by their keys. One without a key is known by what it says, and a second of the same name by its number. */
function keyed(rows: readonly Row[]): Keyed {
  const found = new Map<string, Row>();
  for (const row of rows) {
    // A row is the same row before and after someone has checked it.
    const name = checkedKey(row) || canonical(row);
    let key = name;
    for (let count = 2; found.has(key); count += 1) key = `${name}#${count}`;
    found.set(key, row);
  }
  return found;
}

function bare({ [rowKey]: _, ...answers }: Row): Row {
  return answers as Row;
}

/** The key of a merged row: it counts as checked once either side has checked it. */
function keyFor(mine: Row, theirs: Row): Row {
  const key = isToCheck(mine) && isToCheck(theirs) ? mine[rowKey] : checkedKey(mine);
  return key ? { [rowKey]: key } : {};
}

function inOrder(
  question: string,
  was: readonly string[],
  ours: readonly string[],
  others: readonly string[],
  merged: ReadonlyMap<string, Row>,
  merging: Merging,
): readonly Row[] {
  const onBoth = (keys: readonly string[]) =>
    keys.filter((key) => ours.includes(key) && others.includes(key) && was.includes(key));
  const sides = { base: onBoth(was), mine: onBoth(ours), theirs: onBoth(others) };
  const wanted = settle({ id: `${question}/order`, question, kind: 'order', ...sides }, merging) as readonly string[];
  // Rows that both have take the wanted order in the places where this side has such rows; the others keep their places.
  const queue = sameValue(wanted, sides.mine) ? undefined : [...wanted];
  const order = ours.map((key) => (queue && sides.mine.includes(key) ? (queue.shift() ?? key) : key));
  others.forEach((key, index) => {
    if (order.includes(key)) return;
    const before = others.slice(0, index).findLast((other) => order.includes(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  });
  return order.map((key) => merged.get(key)).filter((row) => row !== undefined);
}
