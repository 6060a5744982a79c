import type { Side } from '../../assembly/index.ts';
import { controlId } from '../questions/question-props.ts';
import { noSuchRow, type Described } from './describe-difference.ts';

interface RowProps {
  readonly id: string;
  readonly described: Described;
  readonly unasked: boolean;
  readonly side: Side | undefined;
  readonly choose: (side: Side) => void;
}

/** A place that both sides changed: the two answers side by side, and the one before. */
export function ConflictChoice({
  id,
  described,
  unasked,
  side,
  choose,
  problem,
  partner,
}: RowProps & { readonly problem: string | undefined; readonly partner: string }) {
  const first = controlId(id);
  return (
    <fieldset
      class={`question${problem ? ' has-problem' : ''}`}
      aria-describedby={`${first}-before${problem ? ` ${first}-problem` : ''}`}
    >
      <legend class="question-label">{described.label}</legend>
      <p class="hint" id={`${first}-before`}>
        {described.page}. Before: {described.base}.<Unasked shown={unasked} />
      </p>
      {problem ? (
        <p class="problem" id={`${first}-problem`}>
          <span class="visually-hidden">Problem: </span>
          {problem}
        </p>
      ) : null}
      <div class="merge-sides">
        {(['mine', 'theirs'] as const).map((each) => (
          <div class="choice" key={each}>
            <input
              type="radio"
              name={first}
              id={each === 'mine' ? first : `${first}-theirs`}
              checked={side === each}
              onChange={() => choose(each)}
            />
            <label for={each === 'mine' ? first : `${first}-theirs`}>
              <strong>{each === 'mine' ? 'Yours' : `From ${partner}`}</strong>
              <span class="merge-answer">{described[each]}</span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** A change that only the partner made: taken unless the tick is cleared. */
export function TakenChange({ id, described, unasked, side, choose }: RowProps) {
  const box = controlId(id);
  return (
    <div class="choice merge-taken">
      <input
        type="checkbox"
        id={box}
        checked={side === 'theirs'}
        aria-describedby={`${box}-what`}
        onChange={(event) => choose(event.currentTarget.checked ? 'theirs' : 'mine')}
      />
      <label for={box}>{described.label}</label>
      <p class="choice-hint" id={`${box}-what`}>
        {described.page}.{' '}
        {described.mine === noSuchRow ? null : (
          <>
            <span class="visually-hidden">Before: </span>
            <del>{described.mine}</del>
          </>
        )}{' '}
        <span class="visually-hidden">Now: </span>
        <ins>{described.theirs}</ins>
        <Unasked shown={unasked} />
      </p>
    </div>
  );
}

function Unasked({ shown }: { readonly shown: boolean }) {
  return shown ? <strong> This page was not open to them.</strong> : null;
}
