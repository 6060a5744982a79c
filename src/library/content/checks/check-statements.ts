import type { Basis } from '../../../assembly/index.ts';
import { BASES } from '../../competencies/basis.ts';
import type { ContentProblem } from '../content-problem.ts';
import { nearest } from '../nearest.ts';
import type { MarkedStatement } from '../page-marks.ts';
import type { Content } from '../read-content.ts';
import { isLaw } from '../source.ts';

type Sources = Content['sources'];

/** Takes the content and gives a problem for each statement on a page whose sources do not carry its basis. */
export function checkStatements({ pages, sources }: Content): ContentProblem[] {
  return pages.flatMap(({ path, marks }) => marks.statements.flatMap((statement) => checkStatement(statement, path, sources)));
}

/** Takes one statement with its basis and sources; gives its problems. Keys that do not exist are told elsewhere. */
export function checkStatement({ basis, line, cites }: MarkedStatement, path: string, sources: Sources): ContentProblem[] {
  if (!(BASES as readonly string[]).includes(basis)) {
    return [{ path, line, problem: `"${basis}" is no basis`, cure: `${nearest(basis, BASES)}Write law, state guidance, county practice or our suggestion` }];
  }
  if (basis === 'our suggestion') return [];
  const known = cites.flatMap((key) => sources.get(key) ?? []);
  const unverified = known.filter(({ value }) => value.verified === 'unverified').map(({ key }) => ({
    path, line, problem: `A statement marked ${basis} rests on "${key}", which nobody has read`, cure: 'Cite a source that was read, or drop the statement',
  }));
  if (unverified.length > 0 || known.length < cites.length) return unverified;
  return carries(basis as Basis, known) ? [] : [{
    path, line, problem: basis === 'law' ? 'A statement marked law has no law source' : `A statement marked ${basis} has no source`,
    cure: `Cite one in the same list item, row, paragraph or box${basis === 'law' ? ' (a law, regulation, enacted bill, ballot measure or case)' : ''}, or change the basis`,
  }];
}

function carries(basis: Basis, known: readonly { readonly value: Parameters<typeof isLaw>[0] }[]): boolean {
  return basis === 'law' ? known.some(({ value }) => isLaw(value)) : known.length > 0;
}
