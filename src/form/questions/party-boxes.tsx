import type { QuestionProps } from './question-props.ts';
import { QuestionFrame } from './question-frame.tsx';
import { RowFields } from './row-fields.tsx';

/** One agency: the questions of `templates/_shared/party.yaml` as a group. */
export function PartyBoxes({ question, path, value, problem, readOnly, change }: QuestionProps<'party'>) {
  return (
    <QuestionFrame question={question} path={path} problem={problem} group>
      <RowFields fields={question.fields} path={path} row={value} readOnly={readOnly} change={change} />
    </QuestionFrame>
  );
}
