import { expect, test } from 'vitest';
import { daySchema, isPartialDate } from './partial-date.ts';

test.each(['2015', '2015-05', '2015-05-29', '2016-02-29'])('%s is a date', (text) => {
  expect(isPartialDate(text)).toBe(true);
});

test.each(['', '15', '2015-13', '2015-02-30', '2015-5-1', '2015-05-29T00:00', '0000-01-01'])('%s is none', (text) => {
  expect(isPartialDate(text)).toBe(false);
});

test('a day may come as a Date, as YAML readers make it', () => {
  expect(daySchema.parse(new Date('2026-11-21T00:00:00Z'))).toBe('2026-11-21');
  expect(daySchema.safeParse('2026-11').success).toBe(false);
});
