import type { Level } from './competency-terms.ts';
import type { CompetencyContent } from './read-competencies.ts';
import { placedStatements, type PlacedStatement } from './statements.ts';

type Domains = Pick<CompetencyContent, 'domains'>;

/** Takes the content and a role; gives the statements in use that are meant for it, those for everyone included. */
export function statementsForRole(content: Domains, role: string): readonly PlacedStatement[] {
  return inUse(content).filter(({ statement: { roles } }) => roles === 'everyone' || roles.includes(role));
}

/** Takes the content and a level; gives the statements in use that are meant for it, without those for all staff. */
export function statementsForLevel(content: Domains, level: Level): readonly PlacedStatement[] {
  return inUse(content).filter(({ statement }) => statement.levels.includes(level));
}

/** Takes the content and the key of a legal requirement; gives what helps to meet it: statements, needs areas and modules. */
export function servesRequirement(
  content: Pick<CompetencyContent, 'domains' | 'needs' | 'modules'>,
  requirement: string,
): {
  readonly statements: readonly PlacedStatement[];
  readonly needs: readonly string[];
  readonly modules: readonly string[];
} {
  return {
    statements: inUse(content).filter(({ statement }) => statement.requirements.includes(requirement)),
    needs: [...content.needs].filter(([, { value }]) => value.requirements.includes(requirement)).map(([key]) => key),
    modules: [...content.modules]
      .filter(([, { value }]) => value.requirements.includes(requirement))
      .map(([key]) => key),
  };
}

function inUse(content: Domains): readonly PlacedStatement[] {
  return placedStatements(content).filter(({ statement }) => !statement.retired);
}
