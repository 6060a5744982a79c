import { describe, expect, test } from 'vitest';
import { sampleInterview } from '../interview/sample-interview.ts';
import { interview as interviewSchema } from '../interview/question.ts';
import { beginNextYear } from './begin-next-year.ts';
import { migrateAnswers } from './migrate-answers.ts';
import { compareVersions } from './migration.ts';

const target = {
  interview: sampleInterview,
  migrations: [
    {
      version: '1.2',
      added: ['mailbox'],
      renamed: { beginning: 'startDate', 'parties.title': 'parties.legalName' },
      options: { venue: { town: 'county', sea: null }, topics: { judge: 'court', sea: null } },
      removed: { motto: 'Nobody needed it.', 'parties.fax': 'Nobody has one.' },
    },
    { version: '1.1', added: [], renamed: { firstDay: 'beginning' }, options: {}, removed: {} },
  ],
  changes: [
    { version: '1.2', notes: ['Term: clearer.'] },
    { version: '1.0', notes: ['First.'] },
  ],
};

test('moves what was renamed, step by step, and keeps what has no place', () => {
  const older = {
    firstDay: '2025-07-01',
    motto: 'Together',
    venue: 'town',
    topics: ['judge', 'other', 'sea'],
    parties: [{ key: 'p', title: 'Sheriff', fax: '1', oddity: 'x' }, { title: '' }],
    unheardOf: ['x'],
    empty: '',
  };
  const migrated = migrateAnswers(older, '1.0', target);
  expect(migrated.answers).toEqual({
    startDate: '2025-07-01',
    venue: 'county',
    topics: ['court', 'other'],
    parties: [{ key: 'p', legalName: 'Sheriff' }, { legalName: '' }],
  });
  expect(migrated.leftOver).toEqual({
    motto: 'Together',
    topics: ['sea'],
    'parties.0.fax': '1',
    'parties.0.oddity': 'x',
    unheardOf: ['x'],
  });
  expect(migrated.renamed.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'firstDay beginning',
    'beginning startDate',
    'parties.title parties.legalName',
  ]);
  expect(migrated.added).toEqual([{ at: 'mailbox', label: 'Mailbox' }]);
  expect(migrated.changes).toEqual([{ version: '1.2', notes: ['Term: clearer.'] }]);
});

test('a name already taken is not overwritten', () => {
  expect(migrateAnswers({ beginning: '2025-01-01', startDate: '2026-01-01' }, '1.1', target)).toMatchObject({
    answers: { startDate: '2026-01-01' },
    leftOver: { beginning: '2025-01-01' },
  });
});

describe('answers of this version', () => {
  test('stand as they are, but for names that are not asked', () => {
    const { answers, leftOver, added } = migrateAnswers({ county: 'Yolo', odd: 1 }, '1.2', target);
    expect([answers, leftOver, added]).toEqual([{ county: 'Yolo' }, { odd: 1 }, []]);
  });

  test('a name that another document type asks stays', () => {
    expect(migrateAnswers({ odd: 1 }, '1.2', target, (id) => id === 'odd')).toMatchObject({
      answers: { odd: 1 },
      leftOver: {},
    });
  });
});

test("next year's document keeps all but what is another answer each year", () => {
  const interview = interviewSchema.parse({
    pages: [
      {
        id: 'a',
        title: 'A',
        questions: [
          { id: 'county', type: 'county', label: 'County' },
          { id: 'day', type: 'date', label: 'Day', yearly: true },
          {
            id: 'rows',
            type: 'list',
            label: 'Rows.',
            itemName: 'row',
            fields: [
              { id: 'a', type: 'text', label: 'A' },
              { id: 'b', type: 'text', label: 'B', yearly: true },
            ],
          },
        ],
      },
    ],
  });
  expect(beginNextYear(interview, { county: 'Yolo', day: '2026-01-01', rows: [{ key: 'k', a: '1', b: '2' }] })).toEqual(
    {
      answers: { county: 'Yolo', rows: [{ key: 'k', a: '1' }] },
      cleared: [
        { question: 'day', label: 'Day' },
        { question: 'rows', label: 'Rows. B' },
      ],
    },
  );
});

test.each([
  ['1.0', '1.0.0', 0],
  ['1.2', '1.10', -1],
  ['2.0', '1.9.9', 1],
])('%s against %s', (one, other, sign) => expect(Math.sign(compareVersions(one, other))).toBe(sign));
