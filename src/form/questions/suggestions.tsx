import { useContext } from 'preact/hooks';
import type { QuestionOf, Row, Suggestion } from '../../assembly/index.ts';
import { FormSetting } from '../form-setting.ts';
import { FormView } from '../form-view.ts';

interface SuggestionsProps {
  readonly question: QuestionOf<'list'>;
  readonly rows: readonly Row[];
  readonly readOnly: boolean;
}

/** Ready-made rows as check boxes: ticking one adds it to the list, where it can be changed; clearing the tick removes it. */
export function Suggestions({ question, rows, readOnly }: SuggestionsProps) {
  const { actions } = useContext(FormView);
  const { sources } = useContext(FormSetting);
  if (question.suggestions.length === 0) return null;
  const toggle = (suggestion: Suggestion, on: boolean): void => {
    const index = rows.findIndex((row) => row['key'] === suggestion.key);
    if (on) actions.addRows(question.id, [{ ...(suggestion.row as Row), key: suggestion.key }], 'Added a suggestion');
    else if (index !== -1) actions.removeRow(question.id, index, 'Removed a suggestion');
  };
  return (
    <details class="suggestions">
      <summary>Choose from {question.suggestions.length} ready-made entries</summary>
      <p class="hint">Tick what fits. You can change the words of each below.</p>
      {question.suggestions.map((suggestion) => {
        const id = `suggestion-${question.id}-${suggestion.key}`;
        const source = suggestion.cite ? sources[suggestion.cite.source] : undefined;
        return (
          <div class="choice" key={suggestion.key}>
            <input
              type="checkbox"
              id={id}
              checked={rows.some((row) => row['key'] === suggestion.key)}
              disabled={readOnly}
              onChange={(event) => toggle(suggestion, event.currentTarget.checked)}
            />
            <label for={id}>
              {Object.values(suggestion.row)
                .filter((value) => typeof value === 'string')
                .join(' · ')}{' '}
              <span class="basis">
                {suggestion.basis}
                {source ? `: ${source.short}${suggestion.cite?.at ?? ''}` : ''}
              </span>
            </label>
          </div>
        );
      })}
    </details>
  );
}
