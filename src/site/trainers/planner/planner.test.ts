import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trainerContent } from '../../formats/trainer-content.ts';
import { planSession } from './plan-session.ts';
import type { Choice } from './planner-types.ts';
import { objectivesOf, roomNotes } from './room-notes.ts';
import { plannerData } from './planner-data.ts';
import { hoursIn, readChoice, writeChoice } from './session-address.ts';
import { clock, summary } from './session-words.ts';

const data = plannerData(trainerContent());
const choices = fc.record({
  audience: fc.constantFrom('', ...data.audiences.map(({ key }) => key)),
  hours: fc.integer({ min: 2, max: 24 }).map((halves) => halves / 2),
  statements: fc.subarray(data.statements.map(({ code }) => code)),
  first: fc.boolean(),
});

describe('a session', () => {
  it('fills the time from opening to closing without a hole, and repeats no objective', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const { items } = planSession(data, choice);
        items.forEach((item, index) => {
          const before = items[index - 1];
          expect(item.start).toBe(before ? before.start + before.minutes : 0);
        });
        const last = items.at(-1);
        expect([items[0]?.kind, last?.kind]).toEqual(['opening', 'closing']);
        expect((last?.start ?? 0) + (last?.minutes ?? 0)).toBeLessThanOrEqual(choice.hours * 60);
        const codes = items.flatMap((item) => (item.kind === 'objective' ? [item.objective.code] : []));
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });

  it('reaches each chosen statement, or says that it did not fit or that nothing teaches it', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const { items, leftOut, untaught, wanted } = planSession(data, choice);
        const reached = [
          ...items.flatMap((item) => (item.kind === 'objective' ? item.objective.statements : [])),
          ...leftOut.flatMap(({ statements }) => statements),
          ...untaught.map(({ code }) => code),
        ];
        expect(wanted.filter(({ code }) => !reached.includes(code))).toEqual([]);
      }),
    );
  });

  it('takes modules made for the audience first', () => {
    const { items } = planSession(data, { audience: 'law-enforcement-officer', hours: 6, statements: [], first: true });
    expect(items.some((item) => item.kind === 'objective' && item.objective.module === 'law-enforcement')).toBe(true);
  });
});

describe('a first session', () => {
  const codesOf = (choice: Choice) =>
    planSession(data, choice).items.flatMap((item) =>
      item.kind === 'objective' ? [`${item.objective.code}${item.basic ? ' basic' : ''}`] : [],
    );

  it('begins with the basics, whoever comes and whatever was chosen', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const { items, leftOut } = planSession(data, { ...choice, first: true });
        const taught = objectivesOf({ items });
        for (const code of data.basics)
          expect(
            [...taught, ...leftOut].some(({ statements }) => statements.includes(code)),
            code,
          ).toBe(true);
        expect(taught[0]?.statements).toContain(data.basics[0]);
        const basic = items.flatMap((item) => (item.kind === 'objective' ? [item.basic] : []));
        expect(basic).toEqual([...basic].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });

  it('defines exploitation before a skill is practiced, and leaves that out when told to', () => {
    const skill = { audience: '', hours: 3, statements: ['ENG-S2'] };
    expect(codesOf({ ...skill, first: true })).toEqual(['C101-O1 basic', 'C101-O2 basic', 'E102-O3']);
    expect(codesOf({ ...skill, first: false })).toEqual(['E102-O3']);
  });

  it('keeps the room safe with the notes of every module it draws on, each once', () => {
    const { safety, distress } = roomNotes(
      planSession(data, { audience: '', hours: 3, statements: ['ENG-S2'], first: true }),
      data,
    );
    expect(safety.length).toBeGreaterThan(0);
    expect(distress.join(' ')).toContain('988');
    expect(new Set([...safety, ...distress]).size).toBe(safety.length + distress.length);
  });
});

describe('the address', () => {
  it('gives back the choice that it was made from', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(readChoice(writeChoice(choice), data)).toEqual(choice);
      }),
    );
  });

  it('leaves out what it does not know', () => {
    expect(readChoice('?audience=wizard&hours=-4&statements=und-k1,NO-K9,%3Cscript%3E', data)).toEqual({
      audience: '',
      hours: 1,
      statements: ['UND-K1'],
      first: true,
    });
    expect(readChoice('', data)).toEqual({ audience: '', hours: 3, statements: [], first: true });
  });

  it('reads hours as people type them', () => {
    expect(['2', '2,5', '1.3', '99', 'two', ''].map(hoursIn)).toEqual([2, 2.5, 1.5, 12, 3, 3]);
  });
});

it('tells times and what it planned in words', () => {
  expect([clock(0), clock(65)]).toEqual(['0:00', '1:05']);
  expect(summary(planSession(data, { audience: '', hours: 1, statements: ['UND-K1'], first: false }))).toBe(
    '1 objective in 1 hour.',
  );
});
