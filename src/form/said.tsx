import { useEffect, useState } from 'preact/hooks';
import type { FormActions } from './form-actions.ts';
import type { Announcement } from './state/use-history.ts';

const shownFor = 20_000;

/** Says what was just done, with the way back: for a while at the foot of the window, and to screen readers without moving the focus. */
export function Said({
  announcement: { sentence, count, offers },
  actions,
}: {
  readonly announcement: Announcement;
  readonly actions: FormActions;
}) {
  const [gone, setGone] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setGone(count), shownFor);
    return () => clearTimeout(timer);
  }, [count]);
  const isShown = sentence !== '' && gone !== count;
  return (
    <div class={isShown ? 'said' : 'visually-hidden'}>
      {/* The space makes a sentence that comes twice a new one, which screen readers say again. */}
      <p aria-live="polite">{sentence && sentence + (count % 2 ? '\u00a0' : '')}</p>
      {offers && isShown ? (
        <button type="button" class="link-button" onClick={actions[offers]}>
          {offers === 'undo' ? 'Undo' : 'Redo'}
        </button>
      ) : null}
    </div>
  );
}
