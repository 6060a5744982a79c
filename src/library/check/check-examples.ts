import { assemble, checkAnswers, type CheckedAnswers, type DocumentType } from '../../assembly/index.ts';
import type { ContentProblem } from '../content/content-problem.ts';
import { readPlacedExamples } from '../read-examples.ts';

/** Checks the examples of a document type: their answers, and that drafts from them, and from no answers at all, show no mistake of the template. */
export function checkExamples(root: string, documentType: DocumentType): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  const examples = readPlacedExamples(root, documentType.id, problems);
  const folder = `templates/${documentType.id}/examples`;
  if (examples.length === 0 && problems.length === 0) {
    problems.push({
      path: folder,
      line: 1,
      problem: 'There is no example',
      cure: 'Write a set of answers: it is the sample that people see, and the test',
    });
  }
  for (const { example, lineOf } of examples) {
    const check = checkAnswers(documentType, example.answers);
    for (const { at, sentence } of check.problems) {
      problems.push({
        path: example.path,
        line: lineOf(at.split('.')),
        problem: `${at}: ${sentence}`,
        cure: 'Change the answer, or the question',
      });
    }
    problems.push(
      ...faultsOf(documentType, check.answers).map((problem) => ({
        path: example.path,
        line: 1,
        problem,
        cure: 'Mend the template',
      })),
    );
  }
  const empty = faultsOf(documentType, checkAnswers(documentType, {}).answers);
  const path = `templates/${documentType.id}/document.hbs`;
  return [
    ...problems,
    ...empty.map((fault) => ({ path, line: 1, problem: `Without any answers: ${fault}`, cure: 'Mend the template' })),
  ];
}

function faultsOf(documentType: DocumentType, answers: CheckedAnswers): readonly string[] {
  try {
    const { faults } = assemble(documentType, answers, { date: documentType.reviewed, copy: 'draft', notes: true });
    return [...new Set(faults)];
  } catch (error) {
    return [`The draft cannot be assembled: ${(error as Error).message}`];
  }
}
