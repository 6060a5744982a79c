/** 1 → "a", 26 → "z", 27 → "aa". */
export function letter(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letter(Math.floor((number - 1) / 26)) + last : last;
}

const romans = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** 1 → "i", 4 → "iv", 9 → "ix". */
export function roman(number: number): string {
  const [value, numeral] = romans.find(([least]) => least <= number) ?? [1, ''];
  return number < 1 ? '' : numeral + roman(number - value);
}
