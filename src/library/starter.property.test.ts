import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assemble, checkAnswers } from '../assembly/index.ts';
import { readDocumentTypes } from './read-document-types.ts';

const starter = readDocumentTypes('.', { starter: true }).documentTypes.find(({ id }) => id === '_starter');

const answers = fc.record(
  {
    county: fc.constantFrom('Alpine', 'Yolo'),
    agencyName: fc.constantFrom('Agency', '# Agency'),
    letterDate: fc.constant('2026-07-01'),
    commitments: fc.subarray(['committee', 'training', 'contact']),
    trainingDays: fc.integer({ min: 1, max: 730 }),
    hasReview: fc.boolean(),
    reviewMonths: fc.integer({ min: 1, max: 60 }),
    contacts: fc.array(
      fc.record({ role: fc.constant('Role'), phone: fc.constant('(530) 555-0100') }, { requiredKeys: [] }),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

it('no combination of answers shows a mistake of the starter, and blanks are counted in a draft alone', () => {
  if (!starter) throw new Error('The starter cannot be read');
  fc.assert(
    fc.property(answers, fc.constantFrom('draft' as const, 'clean' as const), (given, copy) => {
      const check = checkAnswers(starter, given);
      expect(check.problems).toEqual([]);
      const { faults, blanks, tree } = assemble(starter, check.answers, { date: '2026-07-01', copy, notes: true });
      expect(faults).toEqual([]);
      expect(tree.children.at(-1)?.type).toBe('colophon');
      expect(tree.children.some(({ type }) => type === 'blankList')).toBe(copy === 'draft' && blanks.length > 0);
    }),
    { numRuns: 300 },
  );
});
