import { compareVersions, type DocumentType, type Question } from '../../assembly/index.ts';
import type { ContentProblem } from '../content/content-problem.ts';

/** Checks migrations.yaml against the interview: what is new or renamed must be asked, what is gone must not, and no version may lie ahead. */
export function checkMigrations({ id, version, interview, migrations }: DocumentType): readonly ContentProblem[] {
  const questions = interview.pages.flatMap((page) => page.questions);
  const asked = new Set(
    questions.flatMap((question) => [
      question.id,
      ...('fields' in question ? question.fields.map((field) => `${question.id}.${field.id}`) : []),
    ]),
  );
  // A name that a later version gave up again need not be asked now.
  const gone = new Set(
    migrations.flatMap(({ renamed, removed }) => [...Object.keys(renamed), ...Object.keys(removed)]),
  );
  const path = `templates/${id}/migrations.yaml`;
  const problem = (text: string, cure: string): ContentProblem => ({ path, line: 1, problem: text, cure });
  return migrations.flatMap((step) => [
    ...(compareVersions(step.version, version) > 0
      ? [problem(`Version ${step.version} is newer than document.yaml says`, 'Raise the version there')]
      : []),
    ...[...step.added, ...Object.values(step.renamed)]
      .filter((name) => !asked.has(name) && !gone.has(name))
      .map((name) => problem(`"${name}" is not asked`, 'Use the name of a question that the interview asks')),
    ...[...Object.keys(step.renamed), ...Object.keys(step.removed)]
      .filter((name) => asked.has(name))
      .map((name) =>
        problem(
          `"${name}" is still asked, so it cannot be gone`,
          'Take it out here, or take the question out of the interview',
        ),
      ),
    // Answers whose version is not known take every step, so a step must know by the value alone that it is an old one.
    ...Object.entries(step.options).flatMap(([name, moves]) =>
      Object.keys(moves)
        .filter((value) => optionsOf(questions, name).includes(value))
        .map((value) =>
          problem(
            `"${value}" is still an option of "${name}", so it cannot be an old one`,
            'Give the new option another value',
          ),
        ),
    ),
  ]);
}

/** The values that may be chosen now at "question" or "list.field". */
function optionsOf(questions: readonly Question[], name: string): readonly string[] {
  const [id, field] = name.split('.');
  const question = questions.find((each) => each.id === id);
  const asked =
    field !== undefined && question && 'fields' in question
      ? question.fields.find((each) => each.id === field)
      : question;
  return asked && 'options' in asked ? asked.options.map(({ value }) => value) : [];
}
