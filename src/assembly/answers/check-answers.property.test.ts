import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyQuestion } from '../interview/every-question.ts';
import type { Question } from '../interview/question.ts';
import { sampleInterview } from '../interview/sample-interview.ts';
import { checkAnswers } from './check-answers.ts';
import type { CheckMemo } from './check-memo.ts';

const words = fc.constantFrom(
  '',
  ' ',
  'Yolo',
  'Kern County',
  'county',
  'court',
  'other',
  'yes',
  'no',
  'Delta',
  '30',
  '1,250',
  '2026-07-01',
  '2/30/2026',
  'a@b.org',
  '555-0100',
  '\u202Ex\u0000',
  'x'.repeat(300),
);
const scalar = fc.oneof(
  words,
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
);

function given(question: Question): fc.Arbitrary<unknown> {
  if (!('fields' in question))
    return fc.oneof({ weight: 8, arbitrary: scalar }, { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) });
  const row = fc.record(Object.fromEntries(question.fields.map((field) => [field.id, scalar])), { requiredKeys: [] });
  const rows =
    question.type === 'list'
      ? fc.array(fc.oneof({ weight: 8, arbitrary: row as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: scalar }), {
          maxLength: 7,
        })
      : row;
  return fc.oneof({ weight: 9, arbitrary: rows as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: scalar });
}

const questions = everyQuestion(sampleInterview).map(({ question }) => question);
const answerSets = fc.record(Object.fromEntries(questions.map((question) => [question.id, given(question)])), {
  requiredKeys: [],
});
const check = (answers: unknown, memo?: CheckMemo) => checkAnswers({ interview: sampleInterview }, answers, memo);

describe('whatever is given', () => {
  it('a checked answer set checks again to itself, with nothing wrong but too few rows', () => {
    fc.assert(
      fc.property(answerSets, (answers) => {
        const first = check(answers);
        const again = check(first.answers.values);
        expect(again.answers.values).toEqual(first.answers.values);
        expect(again.answers.asked).toEqual(first.answers.asked);
        expect(again.problems.filter(({ at }) => at !== 'parties')).toEqual([]);
        if (first.ok) expect(again.ok).toBe(true);
      }),
    );
  });

  it('every problem and every missing answer is at a place that is asked', () => {
    fc.assert(
      fc.property(answerSets, (answers) => {
        const { problems, missing, asGiven } = check(answers);
        for (const { at } of missing) expect(asGiven.asked).toContain(at);
        for (const { question } of problems) expect(asGiven.asked).toContain(question);
      }),
    );
  });

  it('questions that are not asked never stand in the way', () => {
    fc.assert(
      fc.property(answerSets, (answers) => {
        const { asGiven, problems } = check(answers);
        const askedOnly = Object.fromEntries(Object.entries(answers).filter(([id]) => asGiven.asked.has(id)));
        expect(check(askedOnly).problems).toEqual(problems);
      }),
    );
  });

  it('every problem is one sentence that ends in a period and blames nobody', () => {
    fc.assert(
      fc.property(answerSets, (answers) => {
        for (const { sentence } of check(answers).problems) {
          expect(sentence).toMatch(/^[A-Z].*\.$/);
          expect(sentence).not.toMatch(/\b(in)?valid\b|\brequired\b|\binput\b/i);
        }
      }),
    );
  });

  it('what one check remembers changes nothing in the next, whatever of the answers is still the same', () => {
    fc.assert(
      fc.property(answerSets, answerSets, fc.func(fc.boolean()), (before, after, isKept) => {
        const memo: CheckMemo = new WeakMap();
        check(before, memo);
        const next = Object.fromEntries(
          questions.flatMap(({ id }) => {
            const [old, changed] = [before[id], after[id]];
            const rows = Array.isArray(old) && Array.isArray(changed) ? [...changed.slice(0, 2), ...old] : changed;
            return [[id, isKept(id) ? old : rows]];
          }),
        );
        expect(check(next, memo)).toEqual(check(next));
      }),
    );
  });

  it('what was given stays as it was', () => {
    fc.assert(
      fc.property(answerSets, (answers) => {
        const before = structuredClone(answers);
        check(answers);
        expect(answers).toEqual(before);
      }),
    );
  });
});
