import { useEffect, useRef, useState } from 'preact/hooks';
import type { Saving } from '../saving/use-saving.ts';

/** Asks once whether others use this computer, before the first thing to do, and says what is kept where. */
export function SharedComputer({ saving }: { readonly saving: Saving }) {
  const { isSharedComputer, setSharedComputer } = saving;
  const said = useRef<HTMLParagraphElement>(null);
  const [hasAnswered, setAnswered] = useState(false);
  // The buttons go away with the answer: the focus goes to what is said instead.
  useEffect(() => {
    if (hasAnswered) said.current?.focus();
  }, [hasAnswered]);
  const answer = (shared: boolean): void => {
    setSharedComputer(shared);
    setAnswered(true);
  };
  if (isSharedComputer !== undefined) {
    return (
      <p class="hint" tabIndex={-1} ref={said}>
        {isSharedComputer
          ? 'This is a shared computer: your answers are gone when you close this tab. '
          : 'Your answers are kept on this computer. '}
        <button type="button" class="link-button" onClick={() => setSharedComputer(!isSharedComputer)}>
          {isSharedComputer ? 'It is my own' : 'It is shared'}
        </button>
      </p>
    );
  }
  return (
    <fieldset class="question shared-computer">
      <legend class="question-label">Do other people use this computer?</legend>
      <p class="hint">
        On your own, answers stay in this browser until you clear them; Safari deletes them after seven days without a
        visit. On a shared one they are gone when you close the tab. Save them as a file either way.
      </p>
      <p class="buttons">
        <button type="button" class="secondary-button" onClick={() => answer(false)}>
          No, it is my own
        </button>
        <button type="button" class="secondary-button" onClick={() => answer(true)}>
          Yes, it is shared
        </button>
      </p>
    </fieldset>
  );
}
