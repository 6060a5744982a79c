import { expect, test } from 'vitest';
import { z } from 'zod';
import { issueInWords } from './issue-in-words.ts';

const schema = z.strictObject({
  title: z.string().min(1),
  binds: z.enum(['all counties', 'some']),
  who: z.array(z.string()).min(1),
  question: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text') }),
    z.strictObject({ type: z.literal('date') }),
  ]),
  since: z.string().regex(/^\d{4}$/, 'Write a year, as 2026'),
});
const right = { title: 'A', binds: 'some', who: ['sheriff'], question: { type: 'text' }, since: '2026' };

test.each([
  [{ titel: 'A' }, 'There is no field "titel" here. Did you mean "title"?'],
  [{ note: 'A' }, 'There is no field "note" here.'],
  [{ title: undefined }, 'This field is missing'],
  [{ title: ['A'] }, 'Write a text here'],
  [{ title: '' }, 'Write something here'],
  [{ binds: 'all countys' }, 'Did you mean "all counties"?'],
  [{ binds: 'everybody' }, 'Write one of "all counties", "some"'],
  [{ binds: undefined }, 'This field is missing. Write one of "all counties", "some"'],
  [{ who: [] }, 'At least 1 must stand here'],
  [{ who: 'sheriff' }, 'Write a list with a hyphen before each item here'],
  [{ question: { type: 'txet' } }, 'Did you mean "text"?'],
  [{ question: { type: 'number' } }, 'Write one of "text", "date"'],
  [{ since: 'soon' }, 'Write a year, as 2026'],
])('%o is told as: %s', (change, sentence) => {
  const { error } = schema.safeParse({ ...right, ...change }, { error: issueInWords });
  expect(error?.issues.map(({ message }) => message)).toEqual([sentence]);
});

test('a right entry has nothing wrong', () => {
  expect(schema.safeParse(right, { error: issueInWords }).success).toBe(true);
});
