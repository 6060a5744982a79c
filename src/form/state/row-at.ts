import { rowLabel, type AnswerPath, type AnswerSet, type Question } from '../../assembly/index.ts';

/** Names the row of a list that a path leads into, to stand before a sentence about it: "Agency 4 (Probation): "; empty elsewhere. */
export function rowAt(path: AnswerPath, questions: readonly Question[], answers: AnswerSet): string {
  const [id, index, field] = path.split('.');
  const question = questions.find((each) => each.id === id);
  if (question?.type !== 'list' || field === undefined) return '';
  return `${rowLabel(question, Number(index), answers[question.id])}: `;
}
