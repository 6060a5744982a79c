import type { ContentProblem } from '../content-problem.ts';
import { dataCites } from '../data-cites.ts';
import { nearest } from '../nearest.ts';
import type { Content } from '../read-content.ts';
import { checkStatement } from './check-statements.ts';

/** Takes the content and gives a problem for each citation in a data file that names no source or does not carry its basis, and each clock whose key is not its own. */
export function checkData(content: Content): ContentProblem[] {
  const keys = [...content.sources.keys()];
  const citations = dataCites(content).flatMap(({ path, line, basis, cites }) => [
    ...cites
      .filter(({ source }) => !content.sources.has(source))
      .map(({ source }) => ({
        path,
        line,
        problem: `There is no source "${source}"`,
        cure: `${nearest(source, keys)}Add it in content/sources, or mend the key`,
      })),
    ...(basis ? checkStatement({ basis, line, cites: cites.map(({ source }) => source) }, path, content.sources) : []),
  ]);
  // Clocks and requirements stand on the same pages, each under its key as its anchor.
  const repeated = content.clocks
    .filter(
      ({ value }, index) =>
        content.requirements.has(value.key) ||
        content.clocks.findIndex((other) => other.value.key === value.key) < index,
    )
    .map(({ path, lineOf, value }) => ({
      path,
      line: lineOf(['key']),
      problem: `The key "${value.key}" stands twice`,
      cure: 'Give each clock its own key, which no requirement has',
    }));
  return [...citations, ...repeated];
}
