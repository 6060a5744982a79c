import { controlId, type QuestionProps } from './question-props.ts';
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
      {question.options.map((option, index) => {
        const id = index === 0 ? controlId(path) : `${controlId(path)}-${option.value}`;
        return (
          <div class="choice" key={option.value}>
            <input
              type="checkbox"
              id={id}
              checked={chosen.includes(option.value)}
              disabled={readOnly}
              aria-describedby={option.hint ? `${id}-effect` : undefined}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
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
    </QuestionFrame>
  );
}
