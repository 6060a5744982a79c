import type { Basis } from '../../../assembly/index.ts';
import { BASES } from '../../competencies/basis.ts';
import type { ContentProblem } from '../content-problem.ts';
import { nearest } from '../nearest.ts';
import type { MarkedStatement } from '../page-marks.ts';
import type { Content } from '../read-content.ts';
import { isLaw, isStateGuidance, type Source } from '../source.ts';

type Sources = Content['sources'];

/** Takes the content and gives a problem for each statement on a page whose sources do not carry its basis. */
export function checkStatements({ pages, sources }: Content): ContentProblem[] {
  return pages.flatMap(({ path, marks }) =>
    marks.statements.flatMap((statement) => checkStatement(statement, path, sources)),
  );
}

/** Takes one statement with its basis and sources; gives its problems. Keys that do not exist are told elsewhere. */
export function checkStatement(
  { basis, line, cites }: MarkedStatement,
  path: string,
  sources: Sources,
): ContentProblem[] {
  if (!(BASES as readonly string[]).includes(basis)) {
    return [
      {
        path,
        line,
        problem: `"${basis}" is no basis`,
        cure: `${nearest(basis, BASES)}Write law, state guidance, county practice or our suggestion`,
      },
    ];
  }
  if (basis === 'our suggestion') return [];
  const known = cites.flatMap((key) => sources.get(key) ?? []);
  const unverified = known
    .filter(({ value }) => value.verified === 'unverified')
    .map(({ key }) => ({
      path,
      line,
      problem: `A statement marked ${basis} rests on "${key}", which nobody has read`,
      cure: 'Cite a source that was read, or drop the statement',
    }));
  if (unverified.length > 0 || known.length < cites.length) return unverified;
  const rule = rules[basis as keyof typeof rules];
  return known.some(({ value }) => rule.carries(value))
    ? []
    : [
        {
          path,
          line,
          problem: `A statement marked ${basis} has no ${rule.source}`,
          cure: `Cite one in the same list item, row, paragraph or box${rule.hint}, or change the basis`,
        },
      ];
}

const rules = {
  law: { carries: isLaw, source: 'law source', hint: ' (a law, regulation, enacted bill, ballot measure or case)' },
  'state guidance': {
    carries: isStateGuidance,
    source: 'source of guidance',
    hint: ' (a plan or report of the past guides no county)',
  },
  'county practice': { carries: () => true, source: 'source', hint: '' },
} as const satisfies Record<
  Exclude<Basis, 'our suggestion'>,
  { carries: (source: Source) => boolean; source: string; hint: string }
>;
