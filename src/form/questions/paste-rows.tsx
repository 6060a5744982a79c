import { useContext, useEffect, useId, useState } from 'preact/hooks';
import type { QuestionOf } from '../../assembly/index.ts';
import { FormView } from '../form-view.ts';
import { newRow } from '../state/new-row.ts';
import { rowsFromTable, type RowsFound } from '../state/rows-from-table.ts';
import { focusQuestion } from './focus-question.ts';

interface PasteRowsProps {
  readonly question: QuestionOf<'list'>;
  /** How many rows the list can still take. */
  readonly room: number;
  readonly close: () => void;
}

const rowsShown = 3;

/** A box to paste a table from a spreadsheet or from Word into: one row for each line. What goes where is shown before it is added. */
export function PasteRows({ question, room, close }: PasteRowsProps) {
  const { actions } = useContext(FormView);
  const [text, setText] = useState('');
  const id = useId();
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  const found = rowsFromTable(text, question);
  const added = found.rows.slice(0, room);
  const add = (): void => {
    actions.addRows(
      question.id,
      added.map((row) => newRow(row)),
      `Added ${countOf(added.length)}`,
    );
    close();
    focusQuestion(question.id);
  };
  return (
    <div class="paste">
      <label for={id}>Paste rows from a spreadsheet, or from a table or list in Word.</label>
      <p class="hint" id={`${id}-hint`}>
        One {question.itemName} a line. A first line with the names of the columns helps, such as{' '}
        {namesWanted(question)}.
      </p>
      <textarea
        id={id}
        class="box box-wide"
        rows={5}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p role="status" class="hint">
        {text.trim() === ''
          ? ''
          : `${countOf(found.rows.length)} found.${found.rows.length > room ? ` Only the first ${room} fit.` : ''}`}
      </p>
      {found.rows.length > 0 ? <WhatGoesWhere found={found} question={question} /> : null}
      <p class="buttons">
        {added.length > 0 ? (
          <button type="button" class="secondary-button" onClick={add}>
            Add {countOf(added.length)}
          </button>
        ) : null}
        <button type="button" class="link-button" onClick={close}>
          Cancel
        </button>
      </p>
    </div>
  );
}

function WhatGoesWhere({
  found: { columns, names, rows },
  question,
}: {
  readonly found: RowsFound;
  readonly question: QuestionOf<'list'>;
}) {
  const unused = columns.flatMap((field, index) => (field ? [] : [names?.[index] || `column ${index + 1}`]));
  const used = columns.filter((field) => field !== undefined);
  return (
    <>
      <div class="paste-preview" tabIndex={0} role="region" aria-label="What goes where">
        <table>
          <thead>
            <tr>
              {used.map((field) => (
                <th key={field.id} scope="col">
                  {field.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, rowsShown).map((row, index) => (
              <tr key={index}>
                {used.map((field) => (
                  <td key={field.id}>{shown(row[field.id], field)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">
        {rows.length > rowsShown ? `And ${rows.length - rowsShown} more. ` : ''}
        {unused.length > 0 ? `Not used: ${unused.join(', ')}. ` : ''}You can change every {question.itemName}{' '}
        afterwards.
      </p>
    </>
  );
}

function shown(value: unknown, field: NonNullable<RowsFound['columns'][number]>): string {
  const option = 'options' in field ? field.options.find((each) => each.value === value) : undefined;
  return option?.label ?? (typeof value === 'string' ? value : '');
}

function namesWanted({ fields }: QuestionOf<'list'>): string {
  return fields
    .slice(0, 3)
    .map(({ label }) => `"${label}"`)
    .join(', ');
}

function countOf(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
