import type { Interview, InterviewPage, Question } from './question.ts';

/** A top-level question and the page on which it is asked. */
export interface PlacedQuestion {
  readonly page: InterviewPage;
  readonly question: Question;
}

/** Questions already listed: an interview does not change while a person answers it. */
const listed = new WeakMap<readonly InterviewPage[], readonly PlacedQuestion[]>();

/** Gives all top-level questions of an interview with their pages, in the order in which they are asked. */
export function everyQuestion({ pages }: Pick<Interview, 'pages'>): readonly PlacedQuestion[] {
  const known = listed.get(pages);
  if (known) return known;
  const questions = pages.flatMap((page) => page.questions.map((question) => ({ page, question })));
  listed.set(pages, questions);
  return questions;
}
