import type { AnswerSet, Row } from '../assembly/index.ts';

/** Answers with a given number of parties, copied from those that they have, each under a name of its own. */
export function withParties(answers: AnswerSet, count: number): AnswerSet {
  const held = (answers['parties'] ?? []) as readonly Row[];
  const parties = Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / held.length);
    const party = held[index % held.length] as Row;
    const { key: _key, ...rest } = party;
    return round === 0
      ? rest
      : {
          ...rest,
          legalName: `${String(rest['legalName'])} ${round + 1}`,
          shortName: `${String(rest['shortName'])} ${round + 1}`,
        };
  });
  return { ...answers, parties };
}
