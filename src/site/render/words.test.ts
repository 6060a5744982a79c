import { expect, test } from 'vitest';
import { dateInWords, keyInWords, series } from './words.ts';

test('dates are as exact as they are known', () => {
  expect(['2015-05-29', '2015-05', '2015'].map(dateInWords)).toEqual(['May 29, 2015', 'May 2015', '2015']);
});

test('series and keys read as words', () => {
  expect(series(['a'])).toBe('a');
  expect(series(['a', 'b', 'c'])).toBe('a, b and c');
  expect(['behavioralHealth', 'childrensCounsel', 'casa'].map(keyInWords)).toEqual([
    'behavioral health',
    'children’s counsel',
    'CASA',
  ]);
});
