import { useContext, useState } from 'preact/hooks';
import { rowLabel, rowName, type Row } from '../../assembly/index.ts';
import { PartnersStarter, PasteRows } from '../lazy-parts.ts';
import { FormView } from '../form-view.ts';
import { focusQuestion } from './focus-question.ts';
import { newRow } from '../state/new-row.ts';
import { openRowAfter } from '../state/open-row.ts';
import { ListRow } from './list-row.tsx';
import { QuestionFrame } from './question-frame.tsx';
import { controlId, type QuestionProps } from './question-props.ts';
import { Suggestions } from './suggestions.tsx';

/** With more fields than this in a row, or in all rows, rows are folded away once filled in: 35 agencies stay a list one can read. */
const fieldsAlwaysOpen = { inRow: 4, inAll: 12 };

/** A repeating group: rows that can be added, taken from suggestions, pasted, copied, moved and removed. */
export function ListRows({ question, path, value, problem, readOnly, change }: QuestionProps<'list'>) {
  const { actions } = useContext(FormView);
  const rows = Array.isArray(value) ? (value as readonly Row[]) : [];
  const folds =
    question.fields.length > fieldsAlwaysOpen.inRow || question.fields.length * rows.length > fieldsAlwaysOpen.inAll;
  const [pasting, setPasting] = useState(false);
  const [open, setOpen] = useState<number | undefined>();

  const add = (): void => {
    actions.addRows(question.id, [newRow()], `Added ${question.itemName} ${rows.length + 1}`);
    setOpen(rows.length);
    focusQuestion(`${path}.${rows.length}.${question.fields[0]?.id ?? ''}`);
  };

  return (
    <QuestionFrame question={question} path={path} problem={problem} group>
      <Suggestions question={question} rows={rows} readOnly={readOnly} />
      {question.starter && !readOnly ? <PartnersStarter question={question} rows={rows} /> : null}
      <ol class="rows" id={controlId(path)} tabIndex={-1}>
        {rows.map((row, index) => (
          <ListRow
            key={typeof row['key'] === 'string' ? row['key'] : `row-${index}`}
            question={question}
            row={row}
            index={index}
            last={index === rows.length - 1}
            title={rowLabel(question, index, rows)}
            name={rowName(question, row)}
            open={!folds || open === index}
            folds={folds}
            toggle={() => setOpen(open === index ? undefined : index)}
            shifted={(shift) => setOpen(openRowAfter(open, shift))}
            readOnly={readOnly}
            change={change}
          />
        ))}
      </ol>
      {rows.length === 0 ? <p class="hint">No {question.itemName} has been added yet.</p> : null}
      {readOnly || rows.length >= question.max ? null : (
        <p class="buttons">
          <button type="button" class="secondary-button" onClick={add}>
            Add {rows.length === 0 ? '' : 'another '}
            {question.itemName}
          </button>
          {question.fields.length > 2 && !pasting ? (
            <button type="button" class="link-button" onClick={() => setPasting(true)}>
              Paste a list or a table
            </button>
          ) : null}
        </p>
      )}
      {pasting && !readOnly ? (
        <PasteRows question={question} room={question.max - rows.length} close={() => setPasting(false)} />
      ) : null}
    </QuestionFrame>
  );
}
