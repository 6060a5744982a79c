import { KINDS, type Kind } from '../../../library/competencies/competency-terms.ts';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import { placedObjectives, placedStatements } from '../../../library/competencies/statements.ts';
import type { PlannerData } from './planner-types.ts';

/** Minutes that the planner counts for a kind of statement. Our suggestion: a skill needs practice, a value needs talk. */
export const minutesByKind = { knowledge: 20, value: 25, skill: 40 } as const satisfies Record<Kind, number>;

/** Takes what the planner knows and codes of statements; gives their titles in words: '"One" and "Two"'. */
export function titlesOf({ statements }: Pick<PlannerData, 'statements'>, codes: readonly string[]): string {
  return codes
    .map((code) => `"${statements.find((statement) => statement.code === code)?.title ?? code}"`)
    .join(' and ');
}

/** Takes the content; gives what the planner needs of it in the browser. */
export function plannerData(content: CompetencyContent): PlannerData {
  const kinds = new Map(placedStatements(content).map(({ statement }) => [statement.code, statement.kind]));
  return {
    audiences: content.roles.value.roles.map(({ key, title }) => ({ key, title })),
    statements: placedStatements(content)
      .filter(({ statement }) => !statement.retired)
      .map(({ statement: { code, title, kind, roles }, domain }) => ({
        code,
        title,
        kind: KINDS[kind].label,
        domain: domain.value.code,
        roles,
      })),
    objectives: placedObjectives(content)
      .filter(({ objective, module }) => !objective.retired && !module.value.retired)
      .map(({ objective, module }) => ({
        code: objective.code,
        text: objective.text,
        module: module.key,
        statements: objective.statements,
        minutes: Math.max(...objective.statements.map((code) => minutesByKind[kinds.get(code) ?? 'knowledge'])),
      })),
    modules: [...content.modules.values()].map(({ key, value: { title, roles, facilitator } }) => ({
      key,
      title,
      roles,
      safety: facilitator.safety,
      distress: facilitator.distress,
    })),
    basics: content.set.value.firstSession,
  };
}
