import { expect, test } from 'vitest';
import { openRowAfter } from './open-row.ts';

test('the same row stays open when others go and change places, and one that comes in is open', () => {
  expect(openRowAfter(undefined, { removed: 0 })).toBeUndefined();
  expect(openRowAfter(2, { moved: 2, to: 1 })).toBe(1);
  expect(openRowAfter(1, { moved: 2, to: 1 })).toBe(2);
  expect(openRowAfter(4, { moved: 2, to: 1 })).toBe(4);
  expect(openRowAfter(2, { removed: 0 })).toBe(1);
  expect(openRowAfter(2, { removed: 2 })).toBeUndefined();
  expect(openRowAfter(2, { removed: 3 })).toBe(2);
  expect(openRowAfter(2, { added: 1 })).toBe(1);
  expect(openRowAfter(undefined, { added: 3 })).toBe(3);
});
