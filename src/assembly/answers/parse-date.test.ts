import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDate } from './parse-date.ts';

it.each([
  ['2026-07-01', '2026-07-01'],
  ['7/1/2026', '2026-07-01'],
  ['07/01/2026', '2026-07-01'],
  ['July 1, 2026', '2026-07-01'],
  ['Sept. 9 2026', '2026-09-09'],
  ['2026-July-1', '2026-07-01'],
  ['2028-02-29', '2028-02-29'],
  ['2000-02-29', '2000-02-29'],
])('reads %s', (typed, date) => {
  expect(parseDate(typed)).toEqual({ date });
});

it.each([
  ['2027-02-29', 'notReal'],
  ['2100-02-29', 'notReal'],
  ['2026-00-10', 'notReal'],
  ['2026-13-10', 'notReal'],
  ['4/31/2026', 'notReal'],
  ['next July', 'notReal'],
  ['2026-01-01T00:30:00+14:00', 'notReal'],
  ['2026-01-01T00:30:00-08:00', 'notReal'],
  ['Ju/1/2026', 'notReal'],
  ['12026-01-01', 'notReal'],
  ['//', 'notReal'],
  ['01/02/26', 'shortYear'],
  ['7//2026', 'noDay'],
  ['2026-July-', 'noDay'],
  ['/1/2026', 'noMonth'],
  ['7/1/', 'noYear'],
  ['1899-12-31', 'outOfRange'],
  ['9999-12-31', 'outOfRange'],
])('refuses %s', (typed, fault) => {
  expect(parseDate(typed)).toEqual({ fault });
});

it('reads back every date of the calendar that it gives', () => {
  const days = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2200-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (day) => {
      const date = day.toISOString().slice(0, 10);
      expect(parseDate(date)).toEqual({ date });
      expect(parseDate(`${day.getUTCMonth() + 1}/${day.getUTCDate()}/${day.getUTCFullYear()}`)).toEqual({ date });
    }),
  );
});
