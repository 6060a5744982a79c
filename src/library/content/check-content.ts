import { checkCompetencies } from '../competencies/check-competencies.ts';
import { checkAddresses } from './checks/check-addresses.ts';
import { checkData } from './checks/check-data.ts';
import { checkPageHeads } from './checks/check-page-heads.ts';
import { checkPageKeys } from './checks/check-page-keys.ts';
import { checkSeedTopics } from './checks/check-seed-topics.ts';
import { checkStatements } from './checks/check-statements.ts';
import { checkUnusedSources } from './checks/check-unused-sources.ts';
import { citedKeys } from './cited-keys.ts';
import type { ContentProblem } from './content-problem.ts';
import { readContent } from './read-content.ts';

/** Takes the project's root; gives every mistake in content/, those of single files and those between files. */
export function checkContent(root: string): ContentProblem[] {
  const { content, problems } = readContent(root);
  return [
    ...problems,
    ...checkPageHeads(content),
    ...checkPageKeys(content),
    ...checkStatements(content),
    ...checkData(content),
    ...checkUnusedSources(content, citedKeys(root)),
    ...checkSeedTopics(content),
    ...checkAddresses(content),
    ...checkCompetencies(root, content.sources, [...content.requirements.keys()]),
  ];
}
