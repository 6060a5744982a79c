import type { Interview, InterviewPage, Question } from './question.ts';

/** A top-level question and the page on which it is asked. */
export interface PlacedQuestion {
  readonly page: InterviewPage;
  readonly question: Question;
}

/** Gives all top-level questions of an interview with their pages, in the order in which they are asked. */
export function everyQuestion(interview: Pick<Interview, 'pages'>): readonly PlacedQuestion[] {
  return interview.pages.flatMap((page) => page.questions.map((question) => ({ page, question })));
}
