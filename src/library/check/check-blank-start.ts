import { assemble, blankAnswers, checkAnswers, type DocumentType } from '../../assembly/index.ts';
import type { ContentProblem } from '../content/content-problem.ts';
import { readBlankStart } from '../read-blank-start.ts';

/** Checks the blank version of a document type: what it begins with, and that it shows no mistake of the template. */
export function checkBlankStart(root: string, documentType: DocumentType): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  const begin = readBlankStart(root, documentType, problems);
  const path = `templates/${documentType.id}/blank.yaml`;
  for (const { at, sentence } of checkAnswers(documentType, begin).problems)
    problems.push({
      path,
      line: 1,
      problem: `${at}: ${sentence}`,
      cure: 'Change the answer here or in templates/_shared/blank.yaml',
    });
  const faults = faultsOf(documentType, begin).map((fault) => `The blank version: ${fault}`);
  return [
    ...problems,
    ...faults.map((problem) => ({
      path: `templates/${documentType.id}/document.hbs`,
      line: 1,
      problem,
      cure: 'Mend the template',
    })),
  ];
}

function faultsOf(documentType: DocumentType, begin: unknown): readonly string[] {
  try {
    const options = { date: documentType.reviewed, copy: 'draft', notes: true } as const;
    return assemble(documentType, blankAnswers(documentType, begin), options).faults;
  } catch (error) {
    return [`The draft cannot be assembled: ${(error as Error).message}`];
  }
}
