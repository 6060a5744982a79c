const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export type DateFault = 'notReal' | 'noDay' | 'noMonth' | 'noYear' | 'shortYear' | 'outOfRange';
export const firstYear = 1900;
export const lastYear = 2200;

/**
 * Reads a date as people write it ("7/1/2026", "July 1, 2026") or as it is kept ("2026-07-01", and "2026-July-" while the
 * boxes of a form are not all filled in). Gives "YYYY-MM-DD", or what is wrong with it; never rolls 30 February over into March.
 */
export function parseDate(text: string): { readonly date: string } | { readonly fault: DateFault } {
  const parts = partsOf(text);
  if (parts === null) return { fault: 'notReal' };
  const { year, month, day } = parts;
  const absent = (
    [
      ['noDay', day],
      ['noMonth', month],
      ['noYear', year],
    ] as const
  ).filter(([, part]) => part === '');
  if (absent.length > 0) return { fault: absent.length === 1 && absent[0] ? absent[0][0] : 'notReal' };
  if (/^\d{1,3}$/.test(year)) return { fault: 'shortYear' };
  const [y, m, d] = [Number(year), monthNumber(month), Number(day)];
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(day) || m === null || d < 1 || d > daysIn(y, m))
    return { fault: 'notReal' };
  if (y < firstYear || y > lastYear) return { fault: 'outOfRange' };
  return { date: `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` };
}

function partsOf(text: string): { year: string; month: string; day: string } | null {
  const kept = /^([^-]*)-([^-]*)-([^-]*)$/.exec(text)?.map((part) => part.trim());
  if (kept) return { year: kept[1] ?? '', month: kept[2] ?? '', day: kept[3] ?? '' };
  const typed =
    /^([^/\s]*)\s*\/\s*([^/\s]*)\s*\/\s*([^/\s]*)$/.exec(text) ?? /^(\p{L}+)\.? (\d{1,2}),? (\d+)$/u.exec(text);
  return typed && { month: typed[1] ?? '', day: typed[2] ?? '', year: typed[3] ?? '' };
}

/** A month as a number from 1 to 12: "7", "07", "July", "Jul", "Sept."; null when it is none. */
function monthNumber(month: string): number | null {
  if (/^\d{1,2}$/.test(month)) return Number(month) >= 1 && Number(month) <= 12 ? Number(month) : null;
  const name = month.toLowerCase().replace(/\.$/, '');
  const at = name.length < 3 ? -1 : months.findIndex((known) => known.startsWith(name));
  return at === -1 ? null : at + 1;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
