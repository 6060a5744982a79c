/** A writer's mistake in `questions.yaml`: where it stands, what is wrong, and what to do. */
export interface InterviewFault {
  /** The path in the YAML: `['pages', 0, 'questions', 2, 'askWhen', 'question']`. */
  readonly where: readonly (string | number)[];
  readonly problem: string;
  readonly cure: string;
}

export type Where = InterviewFault['where'];
