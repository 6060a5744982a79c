import { useState } from 'preact/hooks';
import type { Beside } from '../state/history.ts';

interface LeftOverProps {
  readonly leftOver: NonNullable<Beside['leftOver']>;
  readonly discard: () => void;
}

/** Answers of an older version that no longer have a place: kept with the others, to be read and copied until the person lets them go. */
export function LeftOver({ leftOver, discard }: LeftOverProps) {
  const [said, setSaid] = useState('');
  const lines = Object.entries(leftOver).map(([at, value]) => ({
    at,
    text: typeof value === 'string' ? value : JSON.stringify(value),
  }));
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(lines.map(({ at, text }) => `${at}: ${text}`).join('\n'));
      setSaid('Copied.');
    } catch {
      setSaid('The browser did not allow copying. Select the list and copy it.');
    }
  };
  return (
    <details class="notice left-over">
      <summary>
        Left over: {lines.length} {lines.length === 1 ? 'answer that has' : 'answers that have'} no place any more
      </summary>
      <p>
        This version of the document does not ask for them. They stay with your answers and in your files until you let
        them go.
      </p>
      <dl>
        {lines.map(({ at, text }) => (
          <div key={at}>
            <dt>{at}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p class="buttons">
        <button type="button" class="secondary-button" onClick={() => void copy()}>
          Copy the list
        </button>
        <button type="button" class="link-button" onClick={discard}>
          Let them go
        </button>
      </p>
      <p role="status">{said}</p>
    </details>
  );
}
