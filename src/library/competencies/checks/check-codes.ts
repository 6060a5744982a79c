import type { ContentProblem } from '../../content/content-problem.ts';
import { codedEntries, type CodedEntry } from '../coded-entries.ts';
import { KINDS } from '../competency-terms.ts';
import type { CompetencyContent } from '../read-competencies.ts';
import { placedObjectives, placedStatements } from '../statements.ts';

/** Takes the content; gives a problem for each code or identifier used twice, and each code that does not fit its file or its kind. */
export function checkCodes(content: CompetencyContent): ContentProblem[] {
  const coded = codedEntries(content);
  return [
    ...twice(coded, 'code', 'Give each its own code; a code is never used again'),
    ...twice([...coded, ...setEntries(content)], 'uuid', 'Make a new identifier for the newer one'),
    ...misplaced(content),
  ];
}

function twice(
  entries: readonly Pick<CodedEntry, 'code' | 'uuid' | 'path' | 'line'>[],
  field: 'code' | 'uuid',
  cure: string,
): ContentProblem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    if (!seen.has(entry[field])) {
      seen.add(entry[field]);
      return [];
    }
    return [{ path: entry.path, line: entry.line, problem: `"${entry[field]}" stands twice`, cure }];
  });
}

function setEntries({
  set: { value, path, lineOf },
}: CompetencyContent): Pick<CodedEntry, 'code' | 'uuid' | 'path' | 'line'>[] {
  const one = (uuid: string, ...at: string[]) => ({ code: at.join('.'), uuid, path, line: lineOf(at) });
  return [
    one(value.license.uuid, 'license', 'uuid'),
    one(value.competencies.uuid, 'competencies', 'uuid'),
    one(value.curriculum.uuid, 'curriculum', 'uuid'),
    ...Object.entries(value.itemTypes).map(([type, uuid]) => one(uuid, 'itemTypes', type)),
  ];
}

function misplaced(content: CompetencyContent): ContentProblem[] {
  const domains = [...content.domains.values()]
    .filter(({ key, value }) => value.code.toLowerCase() !== key)
    .map(({ key, value, path, lineOf }) => ({
      path,
      line: lineOf(['code']),
      problem: `The file "${key}.yaml" holds the domain "${value.code}"`,
      cure: 'Name the file for the code',
    }));
  const statements = placedStatements(content).flatMap(({ statement, domain, index }) => {
    const prefix = `${domain.value.code}-${KINDS[statement.kind].letter}`;
    if (statement.code.startsWith(prefix)) return [];
    return [
      {
        path: domain.path,
        line: domain.lineOf(['statements', index, 'code']),
        problem: `"${statement.code}" is not the code of a ${statement.kind} statement of ${domain.value.code}`,
        cure: `Begin it with "${prefix}"`,
      },
    ];
  });
  const objectives = placedObjectives(content)
    .filter(({ objective, module }) => !objective.code.startsWith(`${module.value.code}-O`))
    .map(({ objective, module, index }) => ({
      path: module.path,
      line: module.lineOf(['objectives', index, 'code']),
      problem: `"${objective.code}" is not the code of an objective of ${module.value.code}`,
      cure: `Begin it with "${module.value.code}-O"`,
    }));
  return [...domains, ...statements, ...objectives];
}
