import type { Content } from '../read-content.ts';
import type { ContentProblem } from '../content-problem.ts';

const required = {
  summary: 'Add "summary:" with one plain sentence that says what the page tells',
  reviewed: 'Add "reviewed:" with the day on which the whole page was last read against its sources',
  reflects: 'Add "reflects:" with the day up to which the law was looked at',
  audience: 'Add "audience:" with any of: counties, protocol writers, trainers',
} as const;

/** Takes the content and gives a problem for each line that a page's head lacks, and for a missing "In short". Pages with `template: splash` are free. */
export function checkPageHeads({ pages }: Content): ContentProblem[] {
  return pages
    .filter((page) => page.fields.template !== 'splash')
    .flatMap(({ path, fields, lineOf, marks }) => {
      const missing: ContentProblem[] = Object.entries(required)
        .filter(([field]) => fields[field as keyof typeof required] === undefined)
        .map(([field, cure]) => ({ path, line: 1, problem: `The page has no "${field}"`, cure }));
      if (marks.inShortLine === undefined) {
        missing.push({
          path,
          line: 1,
          problem: 'The page has no "In short" box',
          cure: 'Add one near its top: ":::in-short", three to five lines, ":::"',
        });
      }
      const { reviewed, reflects } = fields;
      if (reviewed && reflects && reflects > reviewed) {
        missing.push({
          path,
          line: lineOf(['reflects']),
          problem: `The page reflects the law of ${reflects} but was reviewed before that`,
          cure: 'Make "reflects" the same day as "reviewed" or an earlier one',
        });
      }
      return missing;
    });
}
