// Citations and terms are links that work without this script. With it, a click opens the source or the meaning beside
// the words: by mouse, touch and keyboard, closed by Escape or a click elsewhere.

const links = document.querySelectorAll<HTMLAnchorElement>('a[data-note]');

const note = document.createElement('div');
note.className = 'note';
note.popover = 'auto';
note.tabIndex = -1;
note.setAttribute('role', 'dialog');

let opener: HTMLAnchorElement | undefined;

for (const link of links) {
  link.setAttribute('aria-haspopup', 'dialog');
  link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || !fill(link)) return;
    event.preventDefault();
    opener = link;
    if (!note.isConnected) document.body.append(note);
    note.showPopover();
    place(link);
    note.focus();
  });
}

note.addEventListener('toggle', (event) => {
  if ((event as ToggleEvent).newState === 'closed' && note.contains(document.activeElement)) opener?.focus();
});
addEventListener('scroll', () => { if (note.matches(':popover-open') && opener) place(opener); }, { passive: true });

/** Puts the note's content in; gives false when there is none, so that the link is followed. */
function fill(link: HTMLAnchorElement): boolean {
  const { note: kind, term, meaning } = link.dataset;
  if (kind === 'term' && meaning) {
    const name = document.createElement('strong');
    name.textContent = term ?? link.textContent;
    const more = document.createElement('a');
    more.href = link.href;
    more.textContent = 'In the glossary';
    note.replaceChildren(name, paragraph(meaning), more);
    note.setAttribute('aria-label', `Meaning of ${term ?? link.textContent}`);
    return true;
  }
  const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!entry) return false;
  note.replaceChildren(...[...entry.childNodes].map((node) => node.cloneNode(true)));
  note.setAttribute('aria-label', `Source: ${link.textContent}`);
  return true;
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** Below the link where there is room, else above; never outside the window. */
function place(link: HTMLElement): void {
  const box = link.getClientRects()[0];
  if (!box) return;
  const below = box.bottom + 6;
  const room = innerHeight - 64 - below;
  note.style.insetBlockStart = `${room > note.offsetHeight ? below : Math.max(8, box.top - note.offsetHeight - 6)}px`;
  note.style.insetInlineStart = `${Math.max(8, Math.min(box.left, innerWidth - note.offsetWidth - 8))}px`;
}

export {};
