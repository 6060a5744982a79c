import { describe, expect, test } from 'vitest';
import type { AnswerSet } from './answer-set.ts';
import { mergeAnswers } from './merge-answers.ts';

const base: AnswerSet = {
  county: 'Yolo',
  notice: 30,
  topics: ['a', 'b'],
  lead: { legalName: 'Human Services', address: 'Old Street' },
  parties: [
    { key: 'p1', legalName: 'Probation' },
    { key: 'p2', legalName: 'Sheriff' },
    { key: 'p3', legalName: 'Court' },
  ],
};
const rows = (answers: AnswerSet, id = 'parties') =>
  (answers[id] as readonly { legalName: string }[]).map((row) => row.legalName);
const said = (mine: AnswerSet, theirs: AnswerSet) =>
  mergeAnswers(base, mine, theirs).differences.map(({ id, isConflict }) => `${id}${isConflict ? ' !' : ''}`);

describe('what is told of two sides', () => {
  test('a change on one side alone, in a question, a party and a row', () => {
    const theirs = {
      ...base,
      notice: 60,
      lead: { legalName: 'Human Services', address: 'New Street' },
      parties: [{ key: 'p1', legalName: 'Probation Department' }, ...(base.parties as []).slice(1)],
    };
    expect(said(base, theirs)).toEqual(['notice', 'lead/address', 'parties/p1/legalName']);
    expect(mergeAnswers(base, base, theirs).answers).toEqual(theirs);
    expect(said(theirs, base)).toEqual([]);
  });

  test('a conflict keeps this side until a person chooses', () => {
    const [mine, theirs] = [
      { ...base, notice: 45 },
      { ...base, notice: 60 },
    ];
    expect(said(mine, theirs)).toEqual(['notice !']);
    expect(mergeAnswers(base, mine, theirs).answers['notice']).toBe(45);
    expect(mergeAnswers(base, mine, theirs, () => 'theirs').answers['notice']).toBe(60);
  });

  test('the same change on both sides is none', () =>
    expect(said({ ...base, notice: 60 }, { ...base, notice: 60 })).toEqual([]));

  test('a row removed by one and changed by the other is a conflict, and stays until a person chooses', () => {
    const mine = {
      ...base,
      parties: (base.parties as object[]).map((row, index) =>
        index === 1 ? { ...row, legalName: 'Sheriff-Coroner' } : row,
      ),
    } as AnswerSet;
    const theirs = { ...base, parties: (base.parties as object[]).filter((_, index) => index !== 1) } as AnswerSet;
    expect(said(mine, theirs)).toEqual(['parties/p2 !']);
    expect(rows(mergeAnswers(base, mine, theirs).answers)).toEqual(['Probation', 'Sheriff-Coroner', 'Court']);
    expect(rows(mergeAnswers(base, mine, theirs, () => 'theirs').answers)).toEqual(['Probation', 'Court']);
    expect(said(theirs, mine)).toEqual(['parties/p2 !']);
  });

  test('rows that each side added stand in the places where they were put', () => {
    const added = (key: string, at: number) =>
      ({ ...base, parties: (base.parties as object[]).toSpliced(at, 0, { key, legalName: key }) }) as AnswerSet;
    expect(rows(mergeAnswers(base, added('mine', 3), added('theirs', 1)).answers)).toEqual([
      'Probation',
      'theirs',
      'Sheriff',
      'Court',
      'mine',
    ]);
  });

  test('rows put in another order', () => {
    const theirs = { ...base, parties: (base.parties as object[]).toReversed() } as AnswerSet;
    expect(said(base, theirs)).toEqual(['parties/order']);
    expect(rows(mergeAnswers(base, base, theirs).answers)).toEqual(['Court', 'Sheriff', 'Probation']);
    expect(rows(mergeAnswers(base, base, theirs, () => 'mine').answers)).toEqual(['Probation', 'Sheriff', 'Court']);
  });

  test('rows without keys, and keys that stand twice, lose nothing', () => {
    const twice = {
      parties: [{ legalName: 'A' }, { legalName: 'A' }, { key: 'x', legalName: 'B' }, { key: 'x', legalName: 'C' }],
    };
    expect(mergeAnswers(twice, twice, twice).answers).toEqual(twice);
    expect(rows(mergeAnswers(twice, twice, { parties: [...twice.parties, { legalName: 'D' }] }).answers)).toEqual([
      'A',
      'A',
      'B',
      'C',
      'D',
    ]);
  });

  test('answers of another shape count as a whole', () => {
    expect(said(base, { ...base, parties: 'none', lead: null })).toEqual(['lead', 'parties']);
  });
});

test('three partners fill in their pages at once: everything of each comes in, and only real conflicts are asked about', () => {
  const change = (name: string, index: number, more: AnswerSet = {}): AnswerSet => ({
    ...base,
    ...more,
    parties: (base.parties as object[]).map((row, at) => (at === index ? { ...row, legalName: name } : row)) as never,
    [`duties${index}`]: [{ key: 'd1', duty: `Duty of ${name}` }],
  });
  const parts = [
    change('Probation Department', 0),
    change("Sheriff's Office", 1, { notice: 60 }),
    change('Superior Court', 2, { notice: 90, lead: { legalName: 'Human Services', address: 'Court Street' } }),
  ];
  let mine: AnswerSet = { ...base, county: 'Inyo' };
  const conflicts: string[][] = [];
  for (const theirs of parts) {
    const merged = mergeAnswers(base, mine, theirs);
    conflicts.push(merged.differences.filter(({ isConflict }) => isConflict).map(({ id }) => id));
    mine = merged.answers;
  }
  expect(conflicts).toEqual([[], [], ['notice']]);
  expect(rows(mine)).toEqual(['Probation Department', "Sheriff's Office", 'Superior Court']);
  expect(mine).toMatchObject({
    county: 'Inyo',
    notice: 60,
    lead: { address: 'Court Street' },
    duties0: [{ duty: 'Duty of Probation Department' }],
    duties1: [{ duty: "Duty of Sheriff's Office" }],
    duties2: [{ duty: 'Duty of Superior Court' }],
  });
});

test('a row is the same row before and after someone has checked it', () => {
  const sheriff = { key: 'check-sheriff', legalName: 'Sheriff', address: '' };
  const checked = { ...sheriff, key: 'sheriff' };
  const both = mergeAnswers(
    { parties: [sheriff] },
    { parties: [checked] },
    { parties: [{ ...sheriff, address: 'Court Street' }] },
  );
  expect(both.differences.map(({ field, isConflict }) => [field, isConflict])).toEqual([['address', false]]);
  expect(both.answers).toEqual({ parties: [{ key: 'sheriff', legalName: 'Sheriff', address: 'Court Street' }] });
  const byPartner = mergeAnswers({ parties: [sheriff] }, { parties: [sheriff] }, { parties: [checked] });
  expect(byPartner).toEqual({ answers: { parties: [checked] }, differences: [] });
  expect(mergeAnswers({ parties: [sheriff] }, { parties: [sheriff] }, { parties: [sheriff] }).answers).toEqual({
    parties: [sheriff],
  });
});
