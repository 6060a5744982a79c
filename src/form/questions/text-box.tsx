import type { QuestionType } from '../../assembly/index.ts';
import { controlId, describedBy, type QuestionProps } from './question-props.ts';
import { QuestionFrame } from './question-frame.tsx';
import { isSuggested } from './is-suggested.ts';
import { PrivacyHint } from './privacy-hint.tsx';

type OneLine = Extract<QuestionType, 'text' | 'email' | 'phone' | 'number'>;

/** Per type: the keyboard a phone should show, and how wide the box is, since its width hints at the length of the answer. */
const manner = {
  text: { inputMode: 'text', width: 'wide', spellcheck: true },
  email: { inputMode: 'email', width: 'wide', spellcheck: false },
  phone: { inputMode: 'tel', width: 'middle', spellcheck: false },
  number: { inputMode: 'numeric', width: 'short', spellcheck: false },
} as const satisfies Record<OneLine, { inputMode: string; width: string; spellcheck: boolean }>;

/** A box of one line: text, email, phone and number. What is typed is kept even when it will not do. */
export function TextBox({ question, path, value, problem, readOnly, change }: QuestionProps<OneLine>) {
  const { inputMode, width, spellcheck } = manner[question.type];
  const shown = value === null || value === undefined ? '' : String(value);
  const unit = question.type === 'number' ? question.unit : undefined;
  return (
    <QuestionFrame question={question} path={path} problem={problem} suggested={isSuggested(question, value)}>
      <span class="box-with-unit">
        <input
          id={controlId(path)}
          class={`box box-${width}`}
          type="text"
          inputMode={inputMode}
          spellcheck={spellcheck}
          autocomplete="off"
          readOnly={readOnly}
          value={shown}
          aria-describedby={describedBy(path, { hint: question.hint !== undefined, problem: problem !== undefined })}
          aria-invalid={problem ? true : undefined}
          onInput={(event) => change(path, typed(question.type, event.currentTarget.value))}
        />
        {width === 'wide' ? <span class="printed-only">{shown}</span> : null}
        {unit ? <span class="unit">{unit}</span> : null}
      </span>
      {question.type === 'text' ? <PrivacyHint value={value} /> : null}
    </QuestionFrame>
  );
}

/** A number when digits were typed; otherwise the text itself, so that nothing typed is lost and the check can speak of it. */
function typed(type: OneLine, text: string): string | number {
  return type === 'number' &&
    /^-?\d+(\.\d+)?$/.test(text.trim()) &&
    text === text.trim() &&
    String(Number(text)) === text
    ? Number(text)
    : text;
}
