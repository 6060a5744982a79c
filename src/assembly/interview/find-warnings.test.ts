import { describe, expect, test } from 'vitest';
import { checkAnswers } from '../answers/check-answers.ts';
import { checkWarnings } from './check-warnings.ts';
import { longestDurationIn } from './duration-in.ts';
import { findWarnings } from './find-warnings.ts';
import { interview as interviewSchema } from './question.ts';
import { sampleInterview } from './sample-interview.ts';

const dates = {
  id: 'dates',
  title: 'Dates',
  questions: [
    { id: 'from', type: 'date', label: 'From' },
    { id: 'until', type: 'date', label: 'Until' },
  ],
};

function warn(warnings: readonly object[], answers: object): string[] {
  const interview = interviewSchema.parse({ pages: [...sampleInterview.pages, dates], warnings });
  expect(checkWarnings(interview)).toEqual([]);
  return findWarnings(interview, checkAnswers({ interview }, answers).answers).map(
    ({ at, sentence }) => `${at}: ${sentence}`,
  );
}

describe('each kind of warning', () => {
  const order = { kind: 'order', first: 'from', then: 'until', sentence: 'Ends before it begins.' };
  test.each([
    ['2026-07-02', '2026-07-01', ['until: Ends before it begins.']],
    ['2026-07-01', '2026-07-01', []],
    [null, '2026-07-01', []],
  ])('order: %s, %s', (from, until, said) => expect(warn([order], { from, until })).toEqual(said));

  test('only when its condition holds', () => {
    const only = { ...order, onlyWhen: { question: 'regional', is: 'yes' } };
    const answers = { from: '2027-01-01', until: '2026-01-01' };
    expect(warn([only], answers)).toEqual([]);
    expect(warn([only], { ...answers, regional: true })).toHaveLength(1);
  });

  test('unchecked: a row that the site filled in, until someone has checked it', () => {
    const unchecked = { kind: 'unchecked', list: 'parties', sentence: 'Not checked: {rows}.' };
    const parties = [
      { key: 'court', legalName: 'Court' },
      { key: 'check-sheriff', legalName: 'Sheriff' },
      { key: 'check-probation', kind: 'court' },
    ];
    expect(warn([unchecked], { parties })).toEqual([
      expect.stringMatching(/^parties\.1\.\w+: Not checked: Sheriff; .* 3.*\.$/),
    ]);
    expect(warn([unchecked], { parties: parties.map((row) => ({ ...row, key: 'k' })) })).toEqual([]);
  });

  test('same: capitals, stops and spaces do not tell rows apart', () => {
    const parties = [{ legalName: 'Sheriff' }, { legalName: 'Court' }, { legalName: ' SHERIFF. ' }, { kind: 'court' }];
    expect(warn([{ kind: 'same', list: 'parties', field: 'legalName', sentence: '{row} twice' }], { parties })).toEqual(
      ['parties.2.legalName: Agency 3 (SHERIFF.) twice'],
    );
  });

  test('empty: in a list and in a party', () => {
    const empty = (list: string) => ({ kind: 'empty', list, field: 'address', sentence: '{row} has no address' });
    expect(warn([empty('parties')], { parties: [{ legalName: 'A', address: 'B' }, { legalName: 'C' }] })).toEqual([
      'parties.1.address: Agency 2 (C) has no address',
    ]);
    expect(warn([empty('lead')], { lead: { legalName: 'A' } })).toEqual(['lead.address: Lead agency has no address']);
  });

  test('when: answers, and a row, that do not go together', () => {
    const rows = { list: 'parties', fields: ['kind'], are: ['court'] };
    const when = {
      kind: 'when',
      at: 'noticeDays',
      when: { question: 'noticeDays', is: 30 },
      rows,
      sentence: '{row} is a court',
    };
    expect(warn([when], { parties: [{ legalName: 'X', kind: 'court' }] })).toEqual([
      'noticeDays: Agency 1 (X) is a court',
    ]);
    expect(warn([when], { parties: [{ legalName: 'X', kind: 'county' }] })).toEqual([]);
    expect(warn([{ ...when, rows: undefined }], {})).toEqual(['noticeDays: {row} is a court']);
  });

  test('longerThan: a number with its unit, and words in a ready-made row', () => {
    const number = {
      kind: 'longerThan',
      question: 'noticeDays',
      most: 720,
      unit: 'hours',
      sentence: 'More than {most}',
    };
    expect(warn([number], { noticeDays: 31 })).toEqual(['noticeDays: More than 720 hours']);
    expect(warn([number], { noticeDays: 30 })).toEqual([]);
    const words = {
      kind: 'longerThan',
      question: 'duties',
      field: 'by',
      row: 'report',
      most: 36,
      unit: 'hours',
      sentence: 'Late',
    };
    const duty = (by: string, key = 'report') => ({ duties: [{ key, duty: 'Report', by }] });
    expect(warn([words], duty('within three days'))).toEqual(['duties.0.by: Late']);
    expect(warn([words], duty('at once; in writing within 36 hours'))).toEqual([]);
    expect(warn([words], duty('within three days', 'own'))).toEqual([]);
  });

  test('unmatched: chosen but not listed, and the other way round', () => {
    const both = ['chosen but not listed', 'listed but not chosen'].map((side) => ({
      kind: 'unmatched',
      choices: 'topics',
      of: ['county', 'court'],
      list: 'parties',
      fields: ['kind'],
      side,
      sentence: '{option}: {row}',
    }));
    const answers = { regional: true, topics: ['county', 'other'], parties: [{ legalName: 'X', kind: 'court' }] };
    expect(warn(both, answers)).toEqual(['parties: A county department: {row}', 'topics: A court: Agency 1 (X)']);
    expect(warn(both, { ...answers, parties: [] })).toEqual([]);
  });
});

test('a warning that names what is not there is a mistake of its writer', () => {
  const { warnings, pages } = interviewSchema.parse({
    pages: sampleInterview.pages,
    warnings: [
      { kind: 'order', first: 'county', then: 'startDay', sentence: 'x' },
      { kind: 'same', list: 'parties', field: 'name', sentence: 'x' },
      { kind: 'when', at: 'county', when: { question: 'regional', is: 3 }, sentence: 'x' },
    ],
  });
  expect(checkWarnings({ pages, warnings }).map(({ where, problem }) => `${where.join('.')}: ${problem}`)).toEqual([
    'warnings.0.first: "county" is a question of type county',
    'warnings.0.then: There is no question called "startDay"',
    'warnings.1.field: There is no question called "name" in "parties"',
    'warnings.2.when.is: "3" is never the answer to "regional"',
  ]);
});

test.each([
  ['at once', null],
  ['within 36 hours', 36],
  ['at once by telephone; in writing within two Business Days', 48],
  ['in person within two hours of the call, and stay through the first 72 hours', 72],
  ['a 30-day stay', 720],
])('the longest time in "%s"', (text, hours) => expect(longestDurationIn(text)).toBe(hours));
