import type { Option } from '../../assembly/index.ts';
import { controlId } from './question-props.ts';

interface OptionRowProps {
  readonly type: 'radio' | 'checkbox';
  readonly path: string;
  readonly option: Option;
  readonly index: number;
  readonly checked: boolean;
  readonly readOnly: boolean;
  readonly change: (checked: boolean) => void;
}

/** One option with its box, its label and what it does. The first one bears the id of the question, where links lead. */
export function OptionRow({ type, path, option, index, checked, readOnly, change }: OptionRowProps) {
  const id = index === 0 ? controlId(path) : `${controlId(path)}-${option.value}`;
  return (
    <div class="choice">
      <input
        type={type}
        id={id}
        name={type === 'radio' ? path : undefined}
        value={option.value}
        checked={checked}
        disabled={readOnly}
        aria-describedby={option.hint ? `${id}-effect` : undefined}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <label for={id}>{option.label}</label>
      {option.hint ? (
        <p class="choice-hint" id={`${id}-effect`}>
          {option.hint}
        </p>
      ) : null}
    </div>
  );
}
