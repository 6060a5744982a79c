import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerSet, Row } from './answer-set.ts';
import { mergeAnswers, type Difference } from './merge-answers.ts';
import { canonical } from './same-value.ts';

const scalar = fc.oneof(
  fc.constantFrom('a', 'b', 'c', ''),
  fc.integer({ min: 0, max: 3 }),
  fc.boolean(),
  fc.constant(null),
);
const row = fc.record({ name: scalar, when: scalar }, { requiredKeys: [] });
const rows = fc
  .uniqueArray(fc.constantFrom('k1', 'k2', 'k3', 'k4'), { maxLength: 4 })
  .chain((keys) => fc.tuple(...keys.map((key) => row.map((fields) => ({ ...fields, key })))));
const answers = fc.record(
  { one: scalar, two: scalar, choices: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')), party: row, list: rows },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<AnswerSet>;

/** An empty list of choices and an empty list of rows look alike; neither says anything. */
const inAnyOrder = (set: AnswerSet): unknown =>
  Object.fromEntries(
    Object.entries(set)
      .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
      .map(([id, value]) => [id, id === 'list' ? (value as Row[]).map(canonical).toSorted() : value]),
  );
const ids = (differences: readonly Difference[], wanted: (difference: Difference) => boolean = () => true) =>
  differences
    .filter(wanted)
    .map(({ id }) => id)
    .toSorted();

test('merging with a side that changed nothing gives the other side', () => {
  fc.assert(
    fc.property(answers, answers, (base, changed) => {
      expect(inAnyOrder(mergeAnswers(base, base, changed).answers)).toEqual(inAnyOrder(changed));
      expect(mergeAnswers(base, changed, base)).toEqual({ answers: changed, differences: [] });
      expect(mergeAnswers(base, changed, changed)).toEqual({ answers: changed, differences: [] });
    }),
  );
});

test('both sides see the same conflicts, and agree on the result when there are none', () => {
  fc.assert(
    fc.property(answers, answers, answers, (base, mine, theirs) => {
      const [here, there] = [mergeAnswers(base, mine, theirs), mergeAnswers(base, theirs, mine)];
      const isConflict = (difference: Difference) => difference.isConflict;
      expect(ids(here.differences, isConflict)).toEqual(ids(there.differences, isConflict));
      const mirrored = mergeAnswers(base, theirs, mine, () => 'theirs');
      const chosen = mergeAnswers(base, mine, theirs, (difference) => (difference.isConflict ? 'mine' : 'theirs'));
      expect(inAnyOrder(chosen.answers)).toEqual(inAnyOrder(mirrored.answers));
    }),
  );
});

test('whatever is declined leaves this side as it was, and every place where the sides differ is told', () => {
  fc.assert(
    fc.property(answers, answers, answers, (base, mine, theirs) => {
      expect(mergeAnswers(base, mine, theirs, () => 'mine').answers).toEqual(mine);
      const asked = new Set(mergeAnswers(base, mine, theirs).differences.map(({ question }) => question));
      for (const id of ['one', 'two', 'choices', 'party', 'list']) {
        const changed = canonical(theirs[id]) !== canonical(base[id]) && canonical(theirs[id]) !== canonical(mine[id]);
        if (changed && id !== 'list' && id !== 'party') expect(asked).toContain(id);
      }
    }),
  );
});
