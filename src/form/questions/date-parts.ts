/** A date as typed in three boxes. */
export interface DateParts {
  readonly month: string;
  readonly day: string;
  readonly year: string;
}

const months = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
];

/** Splits a stored date, finished ("2026-07-01") or not ("2026-July-"), into its boxes. */
export function splitDate(stored: unknown): DateParts {
  if (typeof stored !== 'string') return { month: '', day: '', year: '' };
  const finished = /^(\d{4})-(\d{2})-(\d{2})$/.exec(stored);
  if (finished) {
    const [, year = '', month = '', day = ''] = finished;
    return { year, month: String(Number(month)), day: String(Number(day)) };
  }
  const [year = '', month = '', day = ''] = stored.split('-');
  return { year, month, day };
}

/**
 * Joins the boxes into what is stored: "2026-07-01" when they make a date in form, the typed parts when they do not yet
 * (so that nothing is lost), or null when all are empty. Month names are accepted, whole or by their first three letters.
 */
export function joinDate({ month, day, year }: DateParts): string | null {
  const parts = [year, month, day].map((part) => part.trim());
  if (parts.every((part) => part === '')) return null;
  const [typedYear = '', typedMonth = '', typedDay = ''] = parts;
  const number = monthNumber(typedMonth);
  if (/^\d{4}$/.test(typedYear) && number !== undefined && /^\d{1,2}$/.test(typedDay)) {
    return `${typedYear}-${String(number).padStart(2, '0')}-${typedDay.padStart(2, '0')}`;
  }
  return [year, month, day].map((part) => part.replaceAll('-', ' ')).join('-');
}

function monthNumber(typed: string): number | undefined {
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  const name = typed.toLowerCase().replace(/\.$/, '');
  const index = name.length < 3 ? -1 : months.findIndex((month) => month.startsWith(name));
  return index === -1 ? undefined : index + 1;
}
