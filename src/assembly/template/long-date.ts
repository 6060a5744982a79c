const months = 'January February March April May June July August September October November December'.split(' ');

/** "2026-07-01" as "July 1, 2026"; anything that is not such a date comes back as it is. */
export function longDate(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = months[Number(parts?.[2]) - 1];
  return parts && month ? `${month} ${Number(parts[3])}, ${Number(parts[1])}` : date;
}
