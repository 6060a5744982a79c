import type { ContentProblem } from '../content-problem.ts';
import { nearest } from '../nearest.ts';
import type { KeyUse } from '../page-marks.ts';
import type { Content } from '../read-content.ts';
import { requirementAreas } from '../requirement.ts';
import { sourceKinds } from '../source.ts';

/** Takes the content and gives a problem for each mark, key or area on a page that does not exist. */
export function checkPageKeys({ pages, sources, glossary, requirements, clocks }: Content): ContentProblem[] {
  const areas: Record<string, readonly string[]> = {
    requirements: Object.keys(requirementAreas),
    clocks: [...new Set(clocks.map(({ value }) => value.area))],
    sources: sourceKinds,
  };
  return pages.flatMap(({ path, marks }) => {
    const unknown = (
      uses: readonly KeyUse[],
      known: readonly string[],
      what: string,
      where: string,
    ): ContentProblem[] =>
      uses
        .filter(({ key }) => !known.includes(key))
        .map(({ key, line }) => ({
          path,
          line,
          problem: `There is no ${what} "${key}"`,
          cure: `${nearest(key, known)}Add it in ${where}, or mend the key`,
        }));
    return [
      ...unknown(marks.cites, [...sources.keys()], 'source', 'content/sources'),
      ...unknown(marks.terms, [...glossary.keys()], 'term', 'content/glossary'),
      ...unknown(marks.requirements, [...requirements.keys()], 'requirement', 'content/requirements'),
      ...marks.areas.flatMap((use) => unknown([use], areas[use.of] ?? [], `part of the ${use.of}`, 'the data')),
      ...marks.namelessColumns.map((line) => ({
        path,
        line,
        problem: 'A column of this table has no heading',
        cure: 'Name every column: a screen reader reads the name with each cell',
      })),
      ...marks.unknown.map(({ key, line }) => ({
        path,
        line,
        problem: `There is no mark "${key}" of this form`,
        cure: 'See content/docs/about/writing-pages.md for the marks and how many colons each has',
      })),
    ];
  });
}
