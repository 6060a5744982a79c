import { checkStatement } from '../../content/checks/check-statements.ts';
import type { ContentProblem } from '../../content/content-problem.ts';
import { nearest } from '../../content/nearest.ts';
import type { Entries } from '../../content/read-folder.ts';
import type { Source } from '../../content/source.ts';
import { evidenceUses } from '../evidence-uses.ts';
import type { CompetencyContent } from '../read-competencies.ts';

/** Takes the content and the sources; gives a problem for each citation of an unknown source, and each basis that its sources do not carry. */
export function checkEvidence(content: CompetencyContent, sources: Entries<Source>): ContentProblem[] {
  const keys = [...sources.keys()];
  return evidenceUses(content).flatMap(({ path, line, basis, cites }) => [
    ...cites
      .filter((key) => !sources.has(key))
      .map((key) => ({
        path,
        line,
        problem: `There is no source "${key}"`,
        cure: `${nearest(key, keys)}Add it in content/sources, or mend the key`,
      })),
    ...(basis ? checkStatement({ basis, line, cites: [...cites] }, path, sources) : []),
  ]);
}
