import { controlId, describedBy, type QuestionProps } from './question-props.ts';
import { QuestionFrame } from './question-frame.tsx';
import { isSuggested } from './is-suggested.ts';
import { PrivacyHint } from './privacy-hint.tsx';

/** A box of several lines. It grows with what is typed where the browser can do so. */
export function LongTextBox({ question, path, value, problem, readOnly, change }: QuestionProps<'longText'>) {
  const text = typeof value === 'string' ? value : '';
  return (
    <QuestionFrame question={question} path={path} problem={problem} suggested={isSuggested(question, value)}>
      <textarea
        id={controlId(path)}
        class="box box-wide"
        rows={4}
        autocomplete="off"
        readOnly={readOnly}
        value={text}
        aria-describedby={describedBy(path, { hint: question.hint !== undefined, problem: problem !== undefined })}
        aria-invalid={problem ? true : undefined}
        onInput={(event) => change(path, event.currentTarget.value)}
      />
      <PrivacyHint value={value} />
    </QuestionFrame>
  );
}
