const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Takes "2015-05-29", "2015-05" or "2015" and gives "May 29, 2015", "May 2015" or "2015". */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (!month) return year;
  const name = months[Number(month) - 1] ?? month;
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}

/** Takes words and gives them as a series: "a, b and c". */
export function series(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Takes words and gives them with a capital first letter. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Takes "behavioralHealth" and gives "behavioral health": a key of a party kind in words. */
export function keyInWords(key: string): string {
  return key
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace('childrens', 'children’s')
    .replace(/^casa$/, 'CASA');
}
