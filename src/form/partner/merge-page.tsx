import { useMemo, useState } from 'preact/hooks';
import {
  mergeAnswers,
  standingChoice,
  type AnswerSet,
  type Difference,
  type DocumentType,
  type Side,
} from '../../assembly/index.ts';
import type { FormActions } from '../form-actions.ts';
import { ErrorSummary } from '../pages/error-summary.tsx';
import { PageHeading } from '../pages/page-heading.tsx';
import type { Beside } from '../state/history.ts';
import { withKeys } from '../state/with-keys.ts';
import { describeDifference } from './describe-difference.ts';
import { ConflictChoice, TakenChange } from './merge-rows.tsx';
import { OlderPart } from './older-part.tsx';
import type { ReturnedPart } from './open-part.ts';

interface MergePageProps {
  readonly documentType: DocumentType;
  readonly answers: AnswerSet;
  readonly returned: ReturnedPart;
  readonly beside: Beside;
  readonly actions: FormActions;
  readonly readOnly: boolean;
  readonly leave: () => void;
}

/** Shows what came back from a partner, difference by difference. Nothing is changed until the person merges; Undo takes it back. */
export function MergePage({
  documentType: { interview, version },
  answers,
  returned: { part, older },
  beside,
  actions,
  readOnly,
  leave,
}: MergePageProps) {
  const leftOver = older?.leftOver ?? {};
  const hasLeftOver = Object.keys(leftOver).length > 0;
  const mine = useMemo(() => withKeys(interview, answers, part.base), [interview, answers, part]);
  const { differences } = useMemo(() => mergeAnswers(part.base, mine, part.answers), [part, mine]);
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const [tries, setTries] = useState(0);
  const conflicts = differences.filter(({ isConflict }) => isConflict);
  const oneSided = differences.filter(({ isConflict }) => !isConflict);
  const sideOf = (difference: Difference): Side => chosen.get(difference.id) ?? standingChoice(difference);
  const choose = (id: string, side: Side): void => setChosen((before) => new Map(before).set(id, side));
  const partner = part.to || 'your partner';

  const open = conflicts.filter(({ id }) => !chosen.has(id));
  const problems = new Map(
    tries === 0
      ? []
      : open.map((difference) => [
          idOf(differences, difference),
          `Choose yours or theirs: ${describeDifference(difference, interview).label}`,
        ]),
  );
  const merge = (event: Event): void => {
    event.preventDefault();
    if (open.length > 0) return setTries(tries + 1);
    const taken = differences.filter((difference) => sideOf(difference) === 'theirs').length;
    const merged = mergeAnswers(part.base, mine, part.answers, sideOf).answers;
    actions.replaceAll(
      merged,
      `Merged the pages from ${partner}: ${countOf(taken)} taken, ${countOf(differences.length - taken)} left as yours`,
      hasLeftOver ? { ...beside, leftOver: { ...beside.leftOver, ...leftOver } } : beside,
    );
    leave();
  };
  const shown = (difference: Difference) => ({
    id: idOf(differences, difference),
    described: describeDifference(difference, interview),
    // Only an altered file can hold such a change, so it is worth a word.
    unasked: !part.pages.includes(describeDifference(difference, interview).pageId),
    side: chosen.get(difference.id) ?? (difference.isConflict ? undefined : standingChoice(difference)),
    choose: (side: Side) => choose(difference.id, side),
  });

  return (
    <form class="merge" noValidate onSubmit={merge}>
      <p class="back-row">
        <a href="#tasks">All pages</a>
      </p>
      <ErrorSummary problems={problems} tries={tries} />
      <PageHeading text={`Merge the pages from ${partner}`} />
      <p role="status">
        {differences.length === 0
          ? hasLeftOver
            ? 'Besides what has no place any more, what came back holds nothing that you do not have.'
            : 'What came back holds nothing that you do not have.'
          : `${countOf(oneSided.length)} will be taken, and ${conflicts.length === 0 ? 'nothing needs your choice' : `${conflicts.length === 1 ? '1 needs' : `${conflicts.length} need`} your choice`}. Nothing is changed until you merge.`}
      </p>
      {older ? <OlderPart version={older.version} now={version} leftOver={leftOver} interview={interview} /> : null}
      {conflicts.length > 0 ? (
        <section aria-labelledby="merge-conflicts">
          <h2 id="merge-conflicts">Both of you changed these</h2>
          {conflicts.map((difference) => (
            <ConflictChoice
              key={difference.id}
              {...shown(difference)}
              problem={problems.get(idOf(differences, difference))}
              partner={partner}
            />
          ))}
        </section>
      ) : null}
      {oneSided.length > 0 ? (
        <section aria-labelledby="merge-taken">
          <h2 id="merge-taken">Will be taken</h2>
          <p class="hint">Clear the tick of a change that you do not want.</p>
          {oneSided.map((difference) => (
            <TakenChange key={difference.id} {...shown(difference)} />
          ))}
        </section>
      ) : null}
      <p class="buttons">
        {(differences.length === 0 && !hasLeftOver) || readOnly ? null : (
          <button type="submit" class="primary-button">
            Merge
          </button>
        )}
        <button type="button" class="link-button" onClick={leave}>
          {differences.length === 0 && !hasLeftOver ? 'Back to all pages' : 'Leave my answers as they are'}
        </button>
      </p>
    </form>
  );
}

function idOf(differences: readonly Difference[], difference: Difference): string {
  return `merge-${differences.indexOf(difference)}`;
}

function countOf(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}
