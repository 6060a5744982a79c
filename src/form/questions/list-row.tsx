import { useContext } from 'preact/hooks';
import type { Answer, AnswerPath, QuestionOf, Row } from '../../assembly/index.ts';
import { FormView } from '../form-view.ts';
import { checkedKey, isToCheck } from './row-to-check.ts';
import { RowFields } from './row-fields.tsx';

interface ListRowProps {
  readonly question: QuestionOf<'list'>;
  readonly row: Row;
  readonly index: number;
  readonly last: boolean;
  readonly title: string;
  readonly open: boolean;
  readonly folds: boolean;
  readonly toggle: () => void;
  readonly readOnly: boolean;
  readonly change: (path: AnswerPath, value: Answer | null) => void;
}

/** One row of a list with its buttons. */
export function ListRow({ question, row, index, last, title, open, folds, toggle, readOnly, change }: ListRowProps) {
  const { actions, problems } = useContext(FormView);
  const path = `${question.id}.${index}`;
  const bodyId = `row-${path}`;
  const hasProblem = [...problems.keys()].some((at) => at.startsWith(`${path}.`));
  return (
    <li class="row">
      <div class="row-head">
        <h2 class="row-title">
          {folds ? (
            <button type="button" class="fold" aria-expanded={open || hasProblem} aria-controls={bodyId} onClick={toggle}>
              {title}
            </button>
          ) : (
            title
          )}
        </h2>
        {isToCheck(row) ? (
          <p class="to-check">
            Check this.{' '}
            {readOnly ? null : (
              <RowButton label="I have checked it" of={title} onClick={() => change(`${path}.key`, checkedKey(row))} />
            )}
          </p>
        ) : null}
        {readOnly ? null : (
          <div class="row-actions">
            <RowButton label="Copy" of={title} onClick={() => actions.duplicateRow(question.id, index, `Copied ${title}`)} />
            <RowButton
              label="Move up"
              of={title}
              disabled={index === 0}
              onClick={() => actions.moveRow(question.id, index, index - 1, `Moved ${title} up`)}
            />
            <RowButton
              label="Move down"
              of={title}
              disabled={last}
              onClick={() => actions.moveRow(question.id, index, index + 1, `Moved ${title} down`)}
            />
            <RowButton label="Remove" of={title} onClick={() => actions.removeRow(question.id, index, `Removed ${title}`)} />
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
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** `aria-disabled` and not `disabled`, so that the focus is not thrown away when a row reaches an end of the list. */
function RowButton({ label, of, disabled = false, onClick }: RowButtonProps) {
  return (
    <button type="button" class="link-button" aria-disabled={disabled || undefined} onClick={disabled ? undefined : onClick}>
      {label}
      <span class="visually-hidden"> {of}</span>
    </button>
  );
}
