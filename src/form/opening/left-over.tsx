import { useState } from 'preact/hooks';
import type { Interview } from '../../assembly/index.ts';
import type { Beside } from '../state/history.ts';
import { describeLeftOver } from './describe-left-over.ts';

interface LeftOverProps {
  readonly leftOver: NonNullable<Beside['leftOver']>;
  readonly interview: Interview;
  readonly discard: () => void;
}

/** Answers of an older version that no longer have a place: kept with the others, to be read and copied until the person lets them go. */
export function LeftOver({ leftOver, interview, discard }: LeftOverProps) {
  const [said, setSaid] = useState('');
  const lines = Object.entries(leftOver).map(([at, value]) => ({ at, ...describeLeftOver(at, value, interview) }));
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(lines.map(({ name, text }) => `${name}: ${text}`).join('\n'));
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
        {lines.map(({ at, name, text }) => (
          <div key={at}>
            <dt>{name}</dt>
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
