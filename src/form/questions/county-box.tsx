import { countyNames } from '../../assembly/index.ts';
import { controlId, describedBy, type QuestionProps } from './question-props.ts';
import { QuestionFrame } from './question-frame.tsx';

/** One of California's 58 counties, as a native list that every keyboard and phone knows. */
export function CountyBox({ question, path, value, problem, readOnly, change }: QuestionProps<'county'>) {
  const chosen = typeof value === 'string' ? value : '';
  const known = (countyNames as readonly string[]).includes(chosen);
  return (
    <QuestionFrame question={question} path={path} problem={problem}>
      <select
        id={controlId(path)}
        class="box box-middle"
        disabled={readOnly}
        value={chosen}
        aria-describedby={describedBy(path, { hint: question.hint !== undefined, problem: problem !== undefined })}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => change(path, event.currentTarget.value || null)}
      >
        <option value="">Choose a county</option>
        {chosen && !known ? <option value={chosen}>{chosen}</option> : null}
        {countyNames.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </QuestionFrame>
  );
}
