import type { ContentProblem } from '../../content/content-problem.ts';
import type { CompetencyContent } from '../read-competencies.ts';
import { placedStatements } from '../statements.ts';

/** Takes the content; gives a problem for each link between a statement and a needs area or a module that only one side knows. */
export function checkReturnedLinks(content: CompetencyContent): ContentProblem[] {
  return placedStatements(content).flatMap(({ statement, domain, index }) => {
    const { code } = statement;
    const needs = [...content.needs].filter(([, { value }]) => value.statements.includes(code)).map(([key]) => key);
    const modules = [...content.modules]
      .filter(([, { value }]) => value.objectives.some(({ statements }) => statements.includes(code)))
      .map(([key]) => key);
    const at = (field: 'needs' | 'modules') => ({
      path: domain.path,
      line: domain.lineOf(['statements', index, field]),
    });
    return [
      ...oneSided(statement.needs, needs).map((key) => ({
        ...at('needs'),
        problem: `${code} names the needs area "${key}", which does not name it`,
        cure: `Add ${code} in content/needs/${key}.yaml, or drop the area here`,
      })),
      ...oneSided(needs, statement.needs).map((key) => ({
        ...at('needs'),
        problem: `The needs area "${key}" names ${code}, which does not name it`,
        cure: `Add "${key}" here, or drop ${code} in content/needs/${key}.yaml`,
      })),
      ...oneSided(statement.modules, modules).map((key) => ({
        ...at('modules'),
        problem: `${code} names the module "${key}", none of whose objectives builds it`,
        cure: `Map an objective in content/curriculum/${key}.yaml to ${code}, or drop the module here`,
      })),
      ...oneSided(modules, statement.modules).map((key) => ({
        ...at('modules'),
        problem: `An objective of "${key}" builds ${code}, which does not name the module`,
        cure: `Add "${key}" here, or unmap it in content/curriculum/${key}.yaml`,
      })),
    ];
  });
}

function oneSided(here: readonly string[], there: readonly string[]): readonly string[] {
  return here.filter((key) => !there.includes(key));
}
