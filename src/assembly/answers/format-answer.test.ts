import { expect, it } from 'vitest';
import { everyQuestion } from '../interview/every-question.ts';
import { sampleInterview } from '../interview/sample-interview.ts';
import type { Answer } from './answer-set.ts';
import { formatAnswer } from './format-answer.ts';

it.each<[string, Answer | null, string]>([
  ['regionName', 'Delta', 'Delta'],
  ['history', 'one\ntwo', 'one\ntwo'],
  ['noticeDays', 1250, '1,250'],
  ['noticeDays', 0, '0'],
  ['regional', true, 'Yes'],
  ['regional', false, 'No'],
  ['venue', 'county', 'a department of the county'],
  ['venue', 'court', 'A court'],
  ['topics', ['county', 'court', 'other'], 'a department of the county, A court, and Other'],
  ['startDate', '2026-07-01', 'July 1, 2026'],
  ['county', 'Yolo', 'Yolo'],
  ['lead', { legalName: 'Human Services', kind: 'county' }, 'Human Services'],
  ['parties', [{ legalName: 'A' }, { legalName: null }, { legalName: 'B' }], 'A and B'],
  ['mailbox', null, ''],
])('%s: %j reads "%s"', (id, value, text) => {
  const question = everyQuestion(sampleInterview).find((placed) => placed.question.id === id)?.question;
  expect(question && formatAnswer(question, value)).toBe(text);
});
