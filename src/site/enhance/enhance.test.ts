import { expect, test } from 'vitest';
import { matches } from './matches.ts';
import { countShift, noShift, shiftMessage } from './shift-count.ts';
import { compareCells } from './sort-table.ts';

test('three presses of Shift within five seconds of each other leave the site', () => {
  const twice = countShift(countShift(noShift, 'Shift', 1000), 'Shift', 5000);
  expect(shiftMessage(twice)).toBe('Shift. Press 1 more time to leave this site.');
  expect(countShift(twice, 'Shift', 9000).presses).toBe(3);
  expect(countShift(twice, 'Shift', 10_001).presses).toBe(1);
});

test('typing capital letters does not', () => {
  expect(countShift(countShift(noShift, 'Shift', 0), 'A', 10)).toBe(noShift);
  expect(shiftMessage(noShift)).toBe('');
});

test('a filter wants all words, and the data exactly', () => {
  expect(matches({ words: 'bay san', pact: '' }, {}, 'San Mateo, by the Bay')).toBe(true);
  expect(matches({ words: 'bay', pact: 'yes' }, { pact: 'no' }, 'Bay')).toBe(false);
});

test('what is not known is sorted last in both directions', () => {
  const sorted = (down: boolean) => ['Not known', 'Tier 10', 'Tier 2'].sort((a, b) => compareCells(a, b, down));
  expect(sorted(false)).toEqual(['Tier 2', 'Tier 10', 'Not known']);
  expect(sorted(true)).toEqual(['Tier 10', 'Tier 2', 'Not known']);
});
