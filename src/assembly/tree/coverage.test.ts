import { expect, test } from 'vitest';
import { draftOf, sampleDocumentType } from '../../testing/sample-document.ts';
import { coverage, coverageAsText, coverageDocument, renderText } from '../index.ts';

const requirement = (key: string, decidedBy: readonly string[] = []) => ({
  key,
  title: `Duty ${key}`,
  duty: `Do ${key}.`,
  citation: 'WIC 1',
  binds: 'all counties',
  decidedBy,
});
const sample = {
  document: [
    '# Agreement',
    '::clause[First]{#first meets="a b"}',
    '1. Text.',
    '{{#if wanted}}\n::clause[Second]{#second meets="c"}\n\n1. Text.\n{{/if}}',
    '::exhibit[Forms]{#forms meets="a"}',
    'Text.',
  ].join('\n\n'),
  questions: [{ id: 'wanted', type: 'yesNo', label: 'Is the second clause wanted? Say so.' }],
  requirements: [requirement('a'), requirement('c', ['wanted']), requirement('d')],
};

test('each requirement, with the clauses and exhibits that meet it', () => {
  const { tree } = draftOf(sample, { wanted: true });
  expect(coverage(tree, sample.requirements).map(({ requirement: { key }, metBy }) => [key, metBy.map(({ label }) => label)])).toEqual([
    ['a', ['Section 1', 'Exhibit A']],
    ['c', ['Section 2']],
    ['d', []],
  ]);
});

test('as lines, and as a checklist of its own', () => {
  const documentType = sampleDocumentType(sample);
  const covered = coverage(draftOf(sample, { wanted: false }).tree, sample.requirements);
  expect(coverageAsText(covered, documentType).split('\n')).toEqual([
    '[x] Duty a (WIC 1): Section 1 (First); Exhibit A (Forms)',
    '[ ] Duty c (WIC 1): not met. Look at your answer to "Is the second clause wanted?".',
    '[ ] Duty d (WIC 1): not met. No text of this document meets it. Meet it in another paper, or ask county counsel for a clause.',
  ]);
  const text = renderText(coverageDocument(covered, documentType, '2026-07-01'));
  expect(text).toContain('1 of 3 requirements are met');
  expect(text).toContain('Not met. Look at your answer');
});
