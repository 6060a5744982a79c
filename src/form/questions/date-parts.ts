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
