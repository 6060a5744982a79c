import { useContext, useEffect, useId, useState } from 'preact/hooks';
import type { QuestionOf } from '../../assembly/index.ts';
import { FormView } from '../form-view.ts';
import { newRow } from '../state/new-row.ts';
import { rowsFromTable } from '../state/rows-from-table.ts';

/** A box to paste a table from a spreadsheet into: one row for each line. */
export function PasteRows({ question, close }: { readonly question: QuestionOf<'list'>; readonly close: () => void }) {
  const { actions } = useContext(FormView);
  const [text, setText] = useState('');
  const id = useId();
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const found = rowsFromTable(text, question.fields);
  const add = (): void => {
    actions.addRows(question.id, found.rows.map((row) => newRow(row)), `Added ${found.rows.length} rows`);
    close();
  };
  return (
    <div class="paste">
      <label for={id}>
        Paste rows from a spreadsheet. The first line may name the columns: {question.fields.map((field) => field.label).join(', ')}.
      </label>
      <textarea id={id} class="box box-wide" rows={5} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <p role="status" class="hint">
        {text.trim() === '' ? null : `${found.rows.length} rows found. ${found.unused.length > 0 ? `Not used: ${found.unused.join(', ')}.` : ''}`}
      </p>
      <button type="button" class="secondary-button" disabled={found.rows.length === 0} onClick={add}>
        Add these rows
      </button>{' '}
      <button type="button" class="link-button" onClick={close}>
        Cancel
      </button>
    </div>
  );
}
