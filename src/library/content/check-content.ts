import { checkCompetencies } from '../competencies/check-competencies.ts';
import { readDocumentTypes } from '../read-document-types.ts';
import { checkAddresses } from './checks/check-addresses.ts';
import { checkData } from './checks/check-data.ts';
import { checkDraftLinks } from './checks/check-draft-links.ts';
import { checkPageHeads } from './checks/check-page-heads.ts';
import { checkPageKeys } from './checks/check-page-keys.ts';
import { checkSeedTopics } from './checks/check-seed-topics.ts';
import { checkStatements } from './checks/check-statements.ts';
import { checkUnusedSources } from './checks/check-unused-sources.ts';
import { citedKeys } from './cited-keys.ts';
import type { ContentProblem } from './content-problem.ts';
import { readContent, type Content } from './read-content.ts';

/** Takes the project's root; gives every mistake in content/, those of single files and those between files. */
export function checkContent(root: string): ContentProblem[] {
  const { content, problems } = readContent(root);
  const { documentTypes, faults } = readDocumentTypes(root);
  return [
    ...problems,
    ...checkGuidance(content, citedKeys(root)),
    // Which pages an interview has cannot be told while its templates are broken; their own check says what is.
    ...(faults.length === 0 ? checkDraftLinks(content, documentTypes) : []),
    ...checkCompetencies(root, content.sources, [...content.requirements.keys()]),
  ];
}

/** Takes the content and the keys of sources that anything cites; gives the mistakes in pages, sources, terms, duties and lists. */
export function checkGuidance(content: Content, cited: ReadonlySet<string>): ContentProblem[] {
  return [
    ...checkPageHeads(content),
    ...checkPageKeys(content),
    ...checkStatements(content),
    ...checkData(content),
    ...checkUnusedSources(content, cited),
    ...checkSeedTopics(content),
    ...checkAddresses(content),
  ];
}
