import { OptionRow } from './option-row.tsx';
import type { QuestionProps } from './question-props.ts';
import { QuestionFrame } from './question-frame.tsx';
import { isSuggested } from './is-suggested.ts';

/** Several answers out of several, as check boxes. They are kept in the order of the options, not of the clicks. */
export function ChoicesBoxes({ question, path, value, problem, readOnly, change }: QuestionProps<'choices'>) {
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const toggle = (option: string, on: boolean): void => {
    const next = question.options
      .map((each) => each.value)
      .filter((each) => (each === option ? on : chosen.includes(each)));
    change(path, next);
  };
  return (
    <QuestionFrame question={question} path={path} problem={problem} group suggested={isSuggested(question, value)}>
      {question.options.map((option, index) => (
        <OptionRow
          key={option.value}
          type="checkbox"
          path={path}
          option={option}
          index={index}
          checked={chosen.includes(option.value)}
          readOnly={readOnly}
          change={(on) => toggle(option.value, on)}
        />
      ))}
    </QuestionFrame>
  );
}
