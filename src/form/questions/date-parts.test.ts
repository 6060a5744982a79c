import { expect, test } from 'vitest';
import { joinDate, splitDate, wholeDate } from './date-parts.ts';

test.each([
  ['6/1/26', '26-6-1'],
  ['6-1-2026', '2026-06-01'],
  ['06.01.2026', '2026-06-01'],
  ['2026-06-01', '2026-06-01'],
  ['June 1, 2026', '2026-06-01'],
  ['Jun. 1 2026', '2026-06-01'],
  ['1 June 2026', '2026-06-01'],
  [' ６/１/２０２６ ', '2026-06-01'],
])('%s in one box is a whole date, and its year of two digits is left to be asked about', (typed, stored) => {
  const parts = wholeDate(typed);
  expect(parts && joinDate(parts)).toBe(stored);
});

test.each(['6', '6/1', '2026', '6/1/202', 'June', 'soon', '13 14 15 16', ''])('"%s" is none', (typed) => {
  expect(wholeDate(typed)).toBeUndefined();
});

test('what is no date stays as it was typed, and the boxes show it again', () => {
  const typed = { month: 'July', day: '', year: '26' };
  const stored = joinDate(typed);
  expect(stored).toBe('26-July-');
  expect(splitDate(stored)).toEqual(typed);
  expect(splitDate('2026-07-01')).toEqual({ year: '2026', month: '7', day: '1' });
  expect(joinDate({ month: ' ', day: '', year: '' })).toBeNull();
});
