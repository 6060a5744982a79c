/** 1 → "a", 26 → "z", 27 → "aa", 28 → "bb": as Word counts, so that the preview and the file agree in a long list. */
export function letter(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
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
