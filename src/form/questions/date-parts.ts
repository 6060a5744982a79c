import { parseDate } from '../../assembly/index.ts';

/** A date as typed in three boxes. */
export interface DateParts {
  readonly month: string;
  readonly day: string;
  readonly year: string;
}

/** Splits a stored date, finished ("2026-07-01") or not ("2026-July-"), into its boxes. */
export function splitDate(stored: unknown): DateParts {
  if (typeof stored !== 'string') return { month: '', day: '', year: '' };
  const [year = '', month = '', day = ''] = stored.split('-');
  const isFinished = /^\d{4}-\d{2}-\d{2}$/.test(stored);
  return isFinished ? { year, month: String(Number(month)), day: String(Number(day)) } : { year, month, day };
}

/**
 * Joins the boxes into what is stored: "2026-07-01" when they make a date, the typed parts when they do not yet (so that
 * nothing is lost), or null when all are empty. Month names are accepted, whole or by their first three letters.
 */
export function joinDate({ month, day, year }: DateParts): string | null {
  const parts = [year, month, day].map((part) => part.trim().replaceAll('-', ' '));
  if (parts.every((part) => part === '')) return null;
  const typed = parts.join('-');
  const read = parseDate(typed);
  return 'date' in read ? read.date : typed;
}

const wholeDates: readonly (readonly [RegExp, readonly [keyof DateParts, keyof DateParts, keyof DateParts]])[] = [
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/, ['month', 'day', 'year']],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ['year', 'month', 'day']],
  [/^(\p{L}+)\.? (\d{1,2}),? (\d{4}|\d{2})$/u, ['month', 'day', 'year']],
  [/^(\d{1,2}) (\p{L}+)\.? (\d{4}|\d{2})$/u, ['day', 'month', 'year']],
];

/**
 * Reads a whole date that someone typed or pasted into one box, "6/1/26" or "June 1, 2026", as its three parts; undefined
 * when it is none. A year of two digits stays as it is, and is asked about when the person goes on.
 */
export function wholeDate(typed: string): DateParts | undefined {
  const text = typed.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
  for (const [pattern, names] of wholeDates) {
    const found = pattern.exec(text);
    if (!found) continue;
    return Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? ''])) as unknown as DateParts;
  }
  return undefined;
}
