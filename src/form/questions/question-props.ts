import type { Answer, AnswerPath, QuestionOf, QuestionType } from '../../assembly/index.ts';

export type Value = Answer | null | undefined;

/** What every question component takes. It shows the value that it is given and reports each change; it keeps no answer of its own. */
export interface QuestionProps<T extends QuestionType = QuestionType> {
  readonly question: QuestionOf<T>;
  readonly path: AnswerPath;
  readonly value: Value;
  /** The sentence to show at the question, when there is a problem with its answer. */
  readonly problem: string | undefined;
  readonly readOnly: boolean;
  readonly change: (path: AnswerPath, value: Answer | null) => void;
}

/** The id of a question's first control, which error summaries, blanks in the preview and the address bar link to. */
export function controlId(path: AnswerPath): string {
  return `question-${path}`;
}

/** The ids of the hint and of the problem, for aria-describedby. */
export function describedBy(path: AnswerPath, parts: { hint: boolean; problem: boolean }): string | undefined {
  const ids = [
    ...(parts.hint ? [`${controlId(path)}-hint`] : []),
    ...(parts.problem ? [`${controlId(path)}-problem`] : []),
  ];
  return ids.length > 0 ? ids.join(' ') : undefined;
}
