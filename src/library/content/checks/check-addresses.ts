import type { ContentProblem } from '../content-problem.ts';
import { nearest } from '../nearest.ts';
import type { Content } from '../read-content.ts';

/** Addresses whose pages are made from data or templates, not from files in content/docs. */
const made = /^\/(reference|draft|toolkit|competencies|training|about\/changes)\//;

/** Takes the content and gives a problem for each address in a data file that leads to no page. Links in pages are checked with the whole site. */
export function checkAddresses({ glossary, changes, pages }: Content): ContentProblem[] {
  const known = pages.map(({ address }) => address);
  const uses = [
    ...[...glossary.values()].flatMap(({ path, value, lineOf }) =>
      value.page ? [{ path, line: lineOf(['page']), address: value.page }] : [],
    ),
    ...changes.flatMap(({ path, value, lineOf }) =>
      (value.pages ?? []).map((address, index) => ({ path, line: lineOf(['pages', index]), address })),
    ),
  ];
  return uses
    .filter(({ address }) => {
      const page = address.split('#')[0] ?? '';
      return !known.includes(page) && !made.test(page);
    })
    .map(({ path, line, address }) => ({
      path,
      line,
      problem: `There is no page "${address}"`,
      cure: `${nearest(address, known)}Mend the address, or add the page`,
    }));
}
