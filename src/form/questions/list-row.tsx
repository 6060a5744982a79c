import { useContext } from 'preact/hooks';
import {
  checkedKey,
  isToCheck,
  type Answer,
  type AnswerPath,
  type QuestionOf,
  type Row,
} from '../../assembly/index.ts';
import { FormView } from '../form-view.ts';
import type { RowShift } from '../state/open-row.ts';
import { focusQuestion } from './focus-question.ts';
import { RowFields } from './row-fields.tsx';

interface ListRowProps {
  readonly question: QuestionOf<'list'>;
  readonly row: Row;
  readonly index: number;
  readonly last: boolean;
  /** How the row is called in sentences: "Agency 4 (Probation Department)". */
  readonly title: string;
  /** Its whole name, where it has one: shown where the row folds, as the first box of an open one says the same. */
  readonly name: string;
  readonly open: boolean;
  readonly folds: boolean;
  readonly toggle: () => void;
  readonly shifted: (shift: RowShift) => void;
  readonly readOnly: boolean;
  readonly change: (path: AnswerPath, value: Answer | null) => void;
}

/** One row of a list with its buttons. */
export function ListRow({
  question,
  row,
  index,
  last,
  title,
  name,
  open,
  folds,
  toggle,
  shifted,
  readOnly,
  change,
}: ListRowProps) {
  const { actions, problems } = useContext(FormView);
  const path = `${question.id}.${index}`;
  const bodyId = `row-${path}`;
  const hasProblem = [...problems.keys()].some((at) => at.startsWith(`${path}.`));
  // The focus goes with the row, to a copy, and after a removal to the list, so that it is never lost with the button it was on.
  const move = (to: number, way: 'up' | 'down'): void => {
    actions.moveRow(question.id, index, to, `Moved ${title} ${way}`);
    shifted({ moved: index, to });
    requestAnimationFrame(() => document.getElementById(`move-${way}-${question.id}.${to}`)?.focus());
  };
  const remove = (): void => {
    actions.removeRow(question.id, index, `Removed ${title}`);
    shifted({ removed: index });
    focusQuestion(question.id);
  };
  const copy = (): void => {
    actions.duplicateRow(question.id, index, `Copied ${title}`);
    shifted({ added: index + 1 });
    focusQuestion(`${question.id}.${index + 1}.${question.fields[0]?.id ?? ''}`);
  };
  const [number = title] = title.split(' (', 1);
  const shownTitle = (
    <>
      <span class="row-number">{number}</span> <span class="row-name">{folds ? name : ''}</span>
    </>
  );
  return (
    <li class="row">
      <div class="row-head">
        <h2 class="row-title">
          {folds ? (
            <button
              type="button"
              class="fold"
              aria-expanded={open || hasProblem}
              aria-controls={bodyId}
              onClick={toggle}
            >
              {shownTitle}
            </button>
          ) : (
            shownTitle
          )}
        </h2>
        {isToCheck(row) ? (
          <p class="to-check">
            Check this: filled in by this site.{' '}
            {readOnly ? null : (
              <RowButton label="I have checked it" of={title} onClick={() => change(`${path}.key`, checkedKey(row))} />
            )}
          </p>
        ) : null}
        {readOnly ? null : (
          <div class="row-actions">
            <RowButton label="Copy" of={title} onClick={copy} />
            <RowButton
              label="Move up"
              id={`move-up-${path}`}
              of={title}
              disabled={index === 0}
              onClick={() => move(index - 1, 'up')}
            />
            <RowButton
              label="Move down"
              id={`move-down-${path}`}
              of={title}
              disabled={last}
              onClick={() => move(index + 1, 'down')}
            />
            <RowButton label="Remove" of={title} onClick={remove} />
          </div>
        )}
      </div>
      <div id={bodyId} class="row-body" hidden={!open && !hasProblem}>
        {open || hasProblem ? (
          <RowFields fields={question.fields} path={path} row={row} readOnly={readOnly} change={change} />
        ) : null}
      </div>
    </li>
  );
}

interface RowButtonProps {
  readonly label: string;
  readonly of: string;
  readonly id?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** `aria-disabled` and not `disabled`, so that the focus is not thrown away when a row reaches an end of the list. */
function RowButton({ label, of, id, disabled = false, onClick }: RowButtonProps) {
  return (
    <button
      type="button"
      id={id}
      class="link-button"
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      {label}
      <span class="visually-hidden"> {of}</span>
    </button>
  );
}
