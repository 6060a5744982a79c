import type { ContentProblem } from '../content/content-problem.ts';
import type { Entries } from '../content/read-folder.ts';
import type { Source } from '../content/source.ts';
import { checkCodes } from './checks/check-codes.ts';
import { checkEvidence } from './checks/check-evidence.ts';
import { checkLinks } from './checks/check-links.ts';
import { checkPublishedAddresses } from './checks/check-published-addresses.ts';
import { checkReturnedLinks } from './checks/check-returned-links.ts';
import { checkWording } from './checks/check-wording.ts';
import { readCompetencies } from './read-competencies.ts';

/** Takes the project's root, its sources and the keys of its requirements; gives every mistake in the content for trainers. */
export function checkCompetencies(
  root: string,
  sources: Entries<Source>,
  requirements: readonly string[],
): ContentProblem[] {
  const { content, problems } = readCompetencies(root);
  if (!content) return [...problems];
  return [
    ...problems,
    ...checkCodes(content),
    ...checkLinks(content, requirements),
    ...checkReturnedLinks(content),
    ...checkEvidence(content, sources),
    ...checkPublishedAddresses(content),
    ...checkWording(content),
  ];
}
