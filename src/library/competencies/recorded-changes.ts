import { codedEntries, type CodedEntry } from './coded-entries.ts';
import type { Change } from './identity.ts';
import type { CompetencyContent } from './read-competencies.ts';
import { placedObjectives, placedStatements } from './statements.ts';

/** One line of the change feed for trainers. */
export interface RecordedChange extends Change, Pick<CodedEntry, 'code' | 'title' | 'address' | 'what'> {}

/** Takes the content; gives what its entries record of themselves, newest first, then in the order of the content. */
export function recordedChanges(content: CompetencyContent): readonly RecordedChange[] {
  const histories = new Map<string, readonly Change[]>([
    ...[...content.domains.values(), ...content.modules.values(), ...content.needs.values()].map(
      ({ value }) => [value.code, value.history] as const,
    ),
    ...placedStatements(content).map(({ statement }) => [statement.code, statement.history] as const),
    ...placedObjectives(content).map(({ objective }) => [objective.code, objective.history] as const),
  ]);
  return codedEntries(content)
    .flatMap(({ code, title, address, what }) =>
      (histories.get(code) ?? []).map((change) => ({ ...change, code, title, address, what })),
    )
    .sort((a, b) => b.date.localeCompare(a.date));
}
