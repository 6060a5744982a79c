import type { Entry } from '../content/read-folder.ts';
import type { CompetencyDomain } from './competency-domain.ts';
import type { CompetencyContent } from './read-competencies.ts';
import type { Statement } from './statement.ts';
import type { Objective, TrainingModule } from './training-module.ts';

/** A statement with the domain it stands in. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly domain: Entry<CompetencyDomain>;
  /** Its place among the domain's statements, from 0. */
  readonly index: number;
}

/** A training objective with the module it stands in. */
export interface PlacedObjective {
  readonly objective: Objective;
  readonly module: Entry<TrainingModule>;
  readonly index: number;
}

/** Takes the content and gives all statements, domain by domain. */
export function placedStatements({ domains }: Pick<CompetencyContent, 'domains'>): readonly PlacedStatement[] {
  return [...domains.values()].flatMap((domain) =>
    domain.value.statements.map((statement, index) => ({ statement, domain, index })),
  );
}

/** Takes the content and gives all objectives, module by module. */
export function placedObjectives({ modules }: Pick<CompetencyContent, 'modules'>): readonly PlacedObjective[] {
  return [...modules.values()].flatMap((module) =>
    module.value.objectives.map((objective, index) => ({ objective, module, index })),
  );
}

/** Takes the content and a statement's code; gives the statement with its domain, or nothing. */
export function findStatement(content: Pick<CompetencyContent, 'domains'>, code: string): PlacedStatement | undefined {
  return placedStatements(content).find(({ statement }) => statement.code === code);
}
