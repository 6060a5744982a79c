import type { ContentProblem } from '../../content/content-problem.ts';
import type { Entry } from '../../content/read-folder.ts';
import { nearest } from '../../content/nearest.ts';
import type { CompetencyContent } from '../read-competencies.ts';
import { placedObjectives, placedStatements } from '../statements.ts';

interface Link {
  readonly from: Entry<unknown>;
  readonly at: readonly PropertyKey[];
  readonly to: string;
}

/** Takes the content and the keys of all legal requirements; gives a problem for each link that leads nowhere or is not returned. */
export function checkLinks(content: CompetencyContent, requirements: readonly string[]): ContentProblem[] {
  const statements = placedStatements(content);
  const codes = statements.map(({ statement }) => statement.code);
  const roles = content.roles.value.roles.map(({ key }) => key);
  const modules = [...content.modules.keys()];
  const fromStatements = (of: 'needs' | 'requirements' | 'modules') =>
    statements.flatMap(({ statement, domain, index }) =>
      statement[of].map((to) => ({ from: domain, at: ['statements', index, of], to })),
    );
  const roleLinks = (
    from: Entry<unknown>,
    at: readonly PropertyKey[],
    named: 'everyone' | readonly string[],
  ): Link[] => (named === 'everyone' ? [] : named.map((to) => ({ from, at, to })));
  return [
    ...nowhere(fromStatements('needs'), [...content.needs.keys()], 'needs area', 'content/needs'),
    ...nowhere(fromStatements('modules'), modules, 'module', 'content/curriculum'),
    ...nowhere(
      [
        ...fromStatements('requirements'),
        ...[...content.needs.values(), ...content.modules.values()].flatMap((from) =>
          from.value.requirements.map((to) => ({ from, at: ['requirements'], to })),
        ),
      ],
      requirements,
      'requirement',
      'content/requirements',
    ),
    ...nowhere(
      [
        ...statements.flatMap(({ statement, domain, index }) =>
          roleLinks(domain, ['statements', index, 'roles'], statement.roles),
        ),
        ...[...content.modules.values()].flatMap((from) => roleLinks(from, ['roles'], from.value.roles)),
      ],
      roles,
      'role',
      'content/roles.yaml',
    ),
    ...nowhere(
      [...content.modules.values()].flatMap((from) =>
        from.value.prerequisites.map((to) => ({ from, at: ['prerequisites'], to })),
      ),
      modules,
      'module',
      'content/curriculum',
    ),
    ...nowhere(
      [
        ...[...content.needs.values()].flatMap((from) =>
          from.value.statements.map((to) => ({ from, at: ['statements'], to })),
        ),
        ...content.set.value.firstSession.map((to, index) => ({ from: content.set, at: ['firstSession', index], to })),
        ...placedObjectives(content).flatMap(({ objective, module, index }) =>
          objective.statements.map((to) => ({ from: module, at: ['objectives', index, 'statements'], to })),
        ),
      ],
      codes,
      'statement',
      'content/competencies',
    ),
    ...nowhere(
      content.frameworks.value.frameworks.flatMap(({ parts }, framework) =>
        parts.flatMap(({ domains }, part) =>
          domains.map((to) => ({
            from: content.frameworks,
            at: ['frameworks', framework, 'parts', part],
            to: to.toLowerCase(),
          })),
        ),
      ),
      [...content.domains.keys()],
      'domain',
      'content/competencies',
    ),
  ];
}

function nowhere(links: readonly Link[], known: readonly string[], what: string, where: string): ContentProblem[] {
  return links
    .filter(({ to }) => !known.includes(to))
    .map(({ from, at, to }) => ({
      path: from.path,
      line: from.lineOf(at),
      problem: `There is no ${what} "${to}"`,
      cure: `${nearest(to, known)}Add it in ${where}, or mend the key`,
    }));
}
