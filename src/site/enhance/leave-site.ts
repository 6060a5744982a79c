import { rememberLeaving } from '../../form/left-site.ts';
import { countShift, noShift, pressesToLeave, shiftMessage } from './shift-count.ts';

/**
 * Makes "Leave this site" quick: by click, or by pressing Shift three times, the page goes white before the next one has
 * loaded, and the next one takes its place in the history, so that Back does not show it. Pages visited before stay in the
 * history; the privacy page says so.
 */
export function enableLeaving(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-leave-site]');
  const status = document.querySelector('.leave-status');
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      leave(link.href);
    });
  }

  let count = noShift;
  let typedWhileHeld = false;
  document.addEventListener('keydown', ({ key }) => {
    typedWhileHeld = key !== 'Shift';
  });
  document.addEventListener('keyup', ({ key }) => {
    count = countShift(count, typedWhileHeld ? 'another' : key, Date.now());
    if (status) status.textContent = shiftMessage(count);
    const address = links[0]?.href;
    if (address && count.presses >= pressesToLeave) leave(address);
  });

  // Should the browser keep the white page in memory and come back to it, it is read anew.
  addEventListener('pageshow', () => {
    if (document.documentElement.classList.contains('leaving')) location.reload();
  });
}

function leave(address: string): void {
  rememberLeaving();
  document.title = ' ';
  const cover = document.createElement('div');
  cover.className = 'leaving-cover';
  cover.setAttribute('role', 'alert');
  cover.textContent = 'Leaving this site';
  document.documentElement.classList.add('leaving');
  document.body.append(cover);
  location.replace(address);
}
