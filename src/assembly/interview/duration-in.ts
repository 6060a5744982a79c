const hoursIn = { minute: 1 / 60, hour: 1, day: 24, week: 168, month: 730, year: 8760 } as const;
const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const count = `\\d{1,4}|${words.slice(1).join('|')}`;
const duration = new RegExp(`\\b(${count})[ -](?:[a-z]+ )?(${Object.keys(hoursIn).join('|')})s?\\b`, 'gi');

/** Gives the longest time that a text names, in hours: "in writing within 36 hours" is 36, "two Business Days" 48; null when it names none. */
export function longestDurationIn(text: string): number | null {
  const found = [...text.matchAll(duration)].map(([, number = '', unit = '']) => {
    const named = words.indexOf(number.toLowerCase());
    return toHours(named === -1 ? Number(number) : named, unit.toLowerCase() as keyof typeof hoursIn);
  });
  return found.length === 0 ? null : Math.max(...found);
}

/** Turns a number of a unit ("day" or "days") into hours; null when the unit is no time. */
export function durationOf(number: number, unit: string): number | null {
  const single = unit.toLowerCase().replace(/s$/, '');
  return single in hoursIn ? toHours(number, single as keyof typeof hoursIn) : null;
}

function toHours(number: number, unit: keyof typeof hoursIn): number {
  return number * hoursIn[unit];
}
