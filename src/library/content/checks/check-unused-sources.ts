import type { ContentProblem } from '../content-problem.ts';
import type { Content } from '../read-content.ts';

/** Takes the content and the keys of sources that anything cites; gives a problem for each source that nothing uses. */
export function checkUnusedSources({ sources }: Content, used: ReadonlySet<string>): ContentProblem[] {
  return [...sources.values()]
    .filter(({ key }) => !used.has(key))
    .map(({ key, path }) => ({
      path,
      line: 1,
      problem: `Nothing cites the source "${key}"`,
      cure: 'Cite it where it bears on something, or delete the file',
    }));
}
