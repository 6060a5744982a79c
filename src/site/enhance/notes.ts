/**
 * Citations and terms are links that work without a script. This opens the source or the meaning beside the words instead:
 * by mouse, touch and keyboard, closed by Escape or a click elsewhere.
 */
export function enableNotes(): void {
  const note = document.createElement('div');
  note.className = 'note';
  note.popover = 'auto';
  note.tabIndex = -1;
  note.setAttribute('role', 'dialog');
  let opener: HTMLAnchorElement | undefined;

  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-note]')) {
    link.setAttribute('aria-haspopup', 'dialog');
    link.addEventListener('click', (event) => {
      const content = event.metaKey || event.ctrlKey || event.shiftKey ? undefined : noteFor(link);
      if (!content) return;
      event.preventDefault();
      opener = link;
      note.replaceChildren(...content.nodes);
      note.setAttribute('aria-label', content.label);
      if (!note.isConnected) document.body.append(note);
      note.showPopover();
      place(note, link);
      note.focus();
    });
  }

  note.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'closed' && note.contains(document.activeElement)) opener?.focus();
  });
  addEventListener(
    'scroll',
    () => {
      if (opener && note.matches(':popover-open')) place(note, opener);
    },
    { passive: true },
  );
}

/** What the note of a link says; nothing when the page has no words for it, so that the link is followed. */
function noteFor(link: HTMLAnchorElement): { nodes: Node[]; label: string } | undefined {
  const { term, meaning } = link.dataset;
  if (meaning) {
    const name = term ?? link.textContent ?? '';
    const more = element('a', 'In the glossary');
    more.href = link.href;
    return { nodes: [element('strong', name), element('p', meaning), more], label: `Meaning of ${name}` };
  }
  const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return entry
    ? { nodes: [...entry.childNodes].map((node) => node.cloneNode(true)), label: `Source: ${link.textContent}` }
    : undefined;
}

function element<K extends 'a' | 'p' | 'strong'>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Below the link where there is room, else above; never outside the window or behind the help bar. */
function place(note: HTMLElement, link: HTMLElement): void {
  const box = link.getClientRects()[0];
  if (!box) return;
  const below = box.bottom + 6;
  const room = innerHeight - 64 - below;
  note.style.insetBlockStart = `${room > note.offsetHeight ? below : Math.max(8, box.top - note.offsetHeight - 6)}px`;
  note.style.insetInlineStart = `${Math.max(8, Math.min(box.left, innerWidth - note.offsetWidth - 8))}px`;
}
