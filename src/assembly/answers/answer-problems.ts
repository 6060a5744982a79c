import { rowLabel } from '../interview/question-label.ts';
import { subjectOf } from '../interview/name-question.ts';
import type { Question } from '../interview/question.ts';
import { schemaOf } from './answer-schema.ts';
import type { Answer, Problem } from './answer-set.ts';
import { cleanLine } from './clean-text.ts';
import { nearestName } from './nearest-name.ts';

/** Takes a question and what was given for it; gives what is wrong with that, all at once, in sentences. */
export function answerProblems(question: Question, given: unknown): readonly Problem[] {
  const result = schemaOf(question).safeParse(given);
  if (result.success) return [];
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    const at = [question.id, ...issue.path].join('.');
    if (issue.code !== 'unrecognized_keys') return [{ at, question: question.id, sentence: issue.message }];
    return issue.keys.map((name) => ({
      at: `${at}.${name}`,
      question: question.id,
      sentence: unknownName(name, fieldIds(question), placeOf(question, issue.path, given)),
    }));
  });
  // A list of choices may break one rule in several places; one sentence for each place is enough.
  return problems.filter((problem, index) => problems.findIndex((other) => other.at === problem.at) === index);
}

/** Says that there is no question of a name, and which one was perhaps meant. */
export function unknownName(name: string, known: readonly string[], place = ''): string {
  const meant = nearestName(name, known);
  const advice = meant === undefined ? '' : ` Did you mean "${meant}"?`;
  return `There is no question called "${cleanLine(name).slice(0, 60)}"${place}.${advice}`;
}

function fieldIds(question: Question): readonly string[] {
  return 'fields' in question ? question.fields.map((field) => field.id) : [];
}

function placeOf(question: Question, path: readonly PropertyKey[], given: unknown): string {
  if (question.type !== 'list') return ` in "${subjectOf(question)}"`;
  return ` in "${rowLabel(question, Number(path[0]), given as Answer)}"`;
}
