const key = 'csec-left';

/** Remembers for this tab that its reader left in a hurry. Where storage is off, no answers are kept that Back could show. */
export function rememberLeaving(): void {
  try {
    sessionStorage.setItem(key, 'yes');
  } catch {
    // Storage is off.
  }
}

/**
 * Waits, in a tab that its reader left in a hurry and that Back or a reload brings here again, until the reader asks for
 * the interview: a step back in it is a page of its own in the history, and would show what was typed. A page that is
 * opened anew waits for nothing.
 */
export async function untilWanted(root: HTMLElement): Promise<void> {
  if (!cameBack()) return forgetLeaving();
  const question = document.createElement('section');
  question.className = 'not-content interview left-site';
  question.innerHTML = `<h1>You left this site</h1>
    <p>Your answers are not shown until you ask for them.</p>
    <button type="button" class="primary-button">Show the interview</button>`;
  root.hidden = true;
  root.before(question);
  await new Promise((resolve) => question.querySelector('button')?.addEventListener('click', resolve));
  question.remove();
  root.hidden = false;
  forgetLeaving();
}

function cameBack(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  try {
    return sessionStorage.getItem(key) !== null && visit?.type !== 'navigate';
  } catch {
    return false;
  }
}

function forgetLeaving(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Storage is off.
  }
}
