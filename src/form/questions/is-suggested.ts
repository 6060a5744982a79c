import type { Question, RowQuestion } from '../../assembly/index.ts';
import type { Value } from './question-props.ts';

/** True while an answer is still the default and that default is only our suggestion. */
export function isSuggested(question: Question | RowQuestion, value: Value): boolean {
  return (
    question.default?.basis === 'our suggestion' && JSON.stringify(value) === JSON.stringify(question.default.value)
  );
}
