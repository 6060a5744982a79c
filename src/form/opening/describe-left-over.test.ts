import { expect, test } from 'vitest';
import type { Answer, Interview } from '../../assembly/index.ts';
import { describeLeftOver } from './describe-left-over.ts';

const interview = {
  pages: [
    {
      id: 'start',
      title: 'Start',
      questions: [
        { id: 'meets', type: 'choice', label: 'How often does it meet?', options: [] },
        {
          id: 'parties',
          type: 'list',
          label: 'Who?',
          itemName: 'agency',
          fields: [{ id: 'kind', type: 'choice', label: 'Kind' }],
        },
      ],
    },
  ],
  warnings: [],
} as unknown as Interview;

test.each<[string, Answer, string]>([
  ['faxNumber', '530-555-0100', 'Fax number = 530-555-0100'],
  ['leadParty.faxNumber', '1', 'Lead party fax number = 1'],
  ['parties.1.faxNumber', '2', 'Agency 2: fax number = 2'],
  ['parties.1.kind', 'fireStation', 'Agency 2: kind = Fire station'],
  ['meets', 'everyFortnight', 'How often does it meet? = Every fortnight'],
  [
    'oldList',
    [{ key: 'a', fullName: 'Kings', hasFax: true }, { key: 'b' }] as unknown as Answer,
    'Old list = Full name: Kings, Has fax: Yes',
  ],
  ['oldChoices', ['a', 'b'], 'Old choices = a; b'],
])('%s is told in words', (at, value, said) => {
  const { name, text } = describeLeftOver(at, value, interview);
  expect(`${name} = ${text}`).toBe(said);
});
