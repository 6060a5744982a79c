import { expect, test } from 'vitest';
import { openRowAfter } from './open-row.ts';

test('the same row stays open when rows around it come, go and change places', () => {
  expect(openRowAfter(undefined, { removed: 0 })).toBeUndefined();
  expect(openRowAfter(2, { moved: 2, to: 1 })).toBe(1);
  expect(openRowAfter(1, { moved: 2, to: 1 })).toBe(2);
  expect(openRowAfter(4, { moved: 2, to: 1 })).toBe(4);
  expect(openRowAfter(2, { removed: 0 })).toBe(1);
  expect(openRowAfter(2, { removed: 2 })).toBeUndefined();
  expect(openRowAfter(2, { removed: 3 })).toBe(2);
  expect(openRowAfter(2, { added: 1 })).toBe(3);
  expect(openRowAfter(2, { added: 3 })).toBe(2);
});
