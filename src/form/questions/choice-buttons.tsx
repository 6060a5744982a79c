import type { Option } from '../../assembly/index.ts';
import { OptionRow } from './option-row.tsx';
import type { QuestionProps, Value } from './question-props.ts';
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
      {options.map((option, index) => (
        <OptionRow
          key={option.value}
          type="radio"
          path={path}
          option={option}
          index={index}
          checked={chosen === option.value}
          readOnly={readOnly}
          change={() => change(path, question.type === 'yesNo' ? option.value === 'yes' : option.value)}
        />
      ))}
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
