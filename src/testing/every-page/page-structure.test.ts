import { expect, test } from 'vitest';
import { structureProblems, type PageStructure } from './page-structure.ts';

const sound: PageStructure = {
  headings: [
    [1, 'Title'],
    [2, 'Part'],
    [3, 'Detail'],
    [2, 'Part'],
  ],
  repeatedIds: [],
  windowWidth: 320,
  pageWidth: 320,
  widest: '',
};

test('a page in order has no problem', () => {
  expect(structureProblems(sound)).toEqual([]);
});

test.each([
  [{ headings: [[2, 'Part']] }, '0 visible h1'],
  [
    {
      headings: [
        [1, 'A'],
        [1, 'B'],
      ],
    },
    '2 visible h1',
  ],
  [
    {
      headings: [
        [1, 'A'],
        [3, 'Deep'],
      ],
    },
    '"Deep" is h3 after h1',
  ],
  [{ repeatedIds: ['top'] }, 'The id "top" stands twice'],
  [{ pageWidth: 334, widest: 'table.wide' }, '334 pixels wide in a window of 320 (table.wide)'],
] as const)('%j is told', (wrong, problem) => {
  expect(structureProblems({ ...sound, ...wrong })).toEqual([expect.stringContaining(problem)]);
});
