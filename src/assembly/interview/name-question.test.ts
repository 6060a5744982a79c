import { expect, it } from 'vitest';
import { objectOf, subjectOf } from './name-question.ts';

it.each([
  [{ label: 'Effective date' }, 'the effective date', 'Effective date'],
  [{ label: 'MOU number:' }, 'the MOU number', 'MOU number'],
  [{ label: 'The lead agency' }, 'the lead agency', 'The lead agency'],
  [{ label: 'Who leads?', blank: 'lead agency' }, 'the lead agency', 'Lead agency'],
  [{ label: 'Who leads? Give the role.' }, 'an answer to "Who leads?"', 'The answer to "Who leads?"'],
])('%j: %s, %s', (question, object, subject) => {
  expect([objectOf(question), subjectOf(question)]).toEqual([object, subject]);
});
