import type { Option } from '../../assembly/index.ts';
import { controlId, type QuestionProps, type Value } from './question-props.ts';
import { QuestionFrame } from './question-frame.tsx';
import { isSuggested } from './is-suggested.ts';

const yesNo: readonly Option[] = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** One answer out of several, as radio buttons; also yes or no. */
export function ChoiceButtons({ question, path, value, problem, readOnly, change }: QuestionProps<'choice' | 'yesNo'>) {
  const options = question.type === 'yesNo' ? yesNo : question.options;
  const chosen = question.type === 'yesNo' ? yesNoValue(value) : value;
  return (
    <QuestionFrame question={question} path={path} problem={problem} group suggested={isSuggested(question, value)}>
      {options.map((option, index) => {
        const id = index === 0 ? controlId(path) : `${controlId(path)}-${option.value}`;
        return (
          <div class="choice" key={option.value}>
            <input
              type="radio"
              id={id}
              name={path}
              value={option.value}
              checked={chosen === option.value}
              disabled={readOnly}
              aria-describedby={option.hint ? `${id}-effect` : undefined}
              onChange={() => change(path, question.type === 'yesNo' ? option.value === 'yes' : option.value)}
            />
            <label for={id}>{option.label}</label>
            {option.hint ? (
              <p class="choice-hint" id={`${id}-effect`}>
                {option.hint}
              </p>
            ) : null}
          </div>
        );
      })}
      {question.optional && value !== null && value !== undefined && !readOnly ? (
        <button type="button" class="link-button" onClick={() => change(path, null)}>
          Clear this answer<span class="visually-hidden">: {question.label}</span>
        </button>
      ) : null}
    </QuestionFrame>
  );
}

function yesNoValue(value: Value): string | undefined {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined;
}
