import { countShift, noShift, pressesToLeave, shiftMessage } from './shift-count.ts';

// "Leave this site": the page goes white at once, before the next one has loaded, and takes its place in the history, so
// that Back does not show it. Pages visited before it stay in the history; the privacy page says so.

const links = document.querySelectorAll<HTMLAnchorElement>('a[data-leave-site]');
const status = document.querySelector('.leave-status');
let count = noShift;

function leave(): void {
  const address = links[0]?.href;
  if (!address) return;
  document.title = ' ';
  const cover = document.createElement('div');
  cover.className = 'leaving-cover';
  cover.setAttribute('role', 'alert');
  cover.textContent = 'Leaving this site';
  document.documentElement.classList.add('leaving');
  document.body.append(cover);
  location.replace(address);
}

for (const link of links) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave();
  });
}

let typedWhileHeld = false;
document.addEventListener('keydown', ({ key }) => { typedWhileHeld = key !== 'Shift'; });
document.addEventListener('keyup', ({ key }) => {
  count = countShift(count, typedWhileHeld ? 'another' : key, Date.now());
  if (status) status.textContent = shiftMessage(count);
  if (count.presses >= pressesToLeave) leave();
});

// Should the browser keep the white page in memory and come back to it, it is read anew.
addEventListener('pageshow', () => {
  if (document.documentElement.classList.contains('leaving')) location.reload();
});
