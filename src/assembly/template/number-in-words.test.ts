import { expect, it } from 'vitest';
import { numberInWords } from './number-in-words.ts';

it.each([
  [0, 'zero'],
  [13, 'thirteen'],
  [20, 'twenty'],
  [99, 'ninety-nine'],
  [100, 'one hundred'],
  [365, 'three hundred sixty-five'],
  [1000, 'one thousand'],
  [21_042, 'twenty-one thousand forty-two'],
  [1_000_000, '1000000'],
  [-3, '-3'],
  [2.5, '2.5'],
])('%d is %s', (number, words) => expect(numberInWords(number)).toBe(words));
