import { expect, it } from 'vitest';
import { blankWords, objectOf, subjectOf } from './name-question.ts';

it.each([
  [{ label: 'Effective date' }, 'the effective date', 'Effective date'],
  [{ label: 'MOU number:' }, 'the MOU number', 'MOU number'],
  [{ label: 'The lead agency' }, 'the lead agency', 'The lead agency'],
  [{ label: 'Who leads?', blank: 'lead agency' }, 'the lead agency', 'Lead agency'],
  [{ label: 'Who leads? Give the role.' }, 'an answer to "Who leads?"', 'The answer to "Who leads?"'],
])('%j: %s, %s', (question, object, subject) => {
  expect([objectOf(question), subjectOf(question)]).toEqual([object, subject]);
});

it.each([
  [{ label: 'Who leads?', blank: 'lead agency', type: 'text' }, 'lead agency'],
  [{ label: 'Effective date', type: 'date' }, 'Effective date'],
  [{ label: 'When does it begin?', type: 'date' }, 'date'],
  [{ label: 'Who chairs it?', type: 'choice' }, 'to be chosen'],
  [{ label: 'What is its number?', type: 'text' }, 'to be filled in'],
] as const)('%j leaves the blank [%s]', (question, words) => {
  expect(blankWords(question)).toBe(words);
});
