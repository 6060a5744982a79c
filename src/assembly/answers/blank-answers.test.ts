import { expect, it } from 'vitest';
import { interview as schema } from '../interview/question.ts';
import { blankAnswers } from './blank-answers.ts';

const interview = schema.parse({
  pages: [
    {
      id: 'one',
      title: 'One',
      questions: [
        { id: 'days', type: 'number', label: 'How many days?', default: { value: 30, basis: 'our suggestion' } },
        {
          id: 'agencies',
          type: 'list',
          label: 'Which agencies?',
          itemName: 'agency',
          min: 2,
          fields: [
            { id: 'name', type: 'text', label: 'Name' },
            { id: 'own', type: 'yesNo', label: 'Is it ours?', default: { value: true, basis: 'our suggestion' } },
            { id: 'unit', type: 'text', label: 'Unit', askWhen: { question: 'own', is: true } },
          ],
        },
        {
          id: 'others',
          type: 'list',
          label: 'Others?',
          itemName: 'other',
          default: { value: [], basis: 'our suggestion' },
          fields: [{ id: 'name', type: 'text', label: 'Name' }],
        },
        { id: 'has', type: 'yesNo', label: 'Any?' },
        {
          id: 'more',
          type: 'list',
          label: 'More?',
          itemName: 'one',
          askWhen: { question: 'has', is: true },
          fields: [{ id: 'name', type: 'text', label: 'Name' }],
        },
      ],
    },
  ],
});

it('gives an empty list as many rows as it must have, with their defaults and conditions', () => {
  const { values, asked } = blankAnswers({ interview });
  expect(values['days']).toBe(30);
  expect(values['agencies']).toEqual([
    { name: null, own: true, unit: null },
    { name: null, own: true, unit: null },
  ]);
  expect(asked.has('agencies.1.unit')).toBe(true);
});

it('leaves alone a list that is empty by default, and one that is not asked', () => {
  const { values } = blankAnswers({ interview });
  expect(values['others']).toBeNull();
  expect(values['more']).toBeNull();
});

it('takes what it is given to begin with', () => {
  expect(blankAnswers({ interview }, { agencies: [{ own: false }], has: true }).values).toMatchObject({
    agencies: [{ own: false }],
    more: [{ name: null }],
  });
});
