import { matches } from './matches.ts';

// Filters for a table or a timeline: forms that stay hidden without this script. `data-filter` names the list; each select
// is compared with the data attribute of its name, and the words are looked for in the text.

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]')) {
  const list = document.getElementById(form.dataset['filter'] ?? '');
  const status = form.querySelector('[role=status]');
  if (!list) continue;
  const items = [...list.querySelectorAll<HTMLElement>('tbody > tr, li.event')];
  const groups = [...list.querySelectorAll<HTMLElement>('.timeline-year')];

  const apply = () => {
    const wanted = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    let shown = 0;
    for (const item of items) {
      item.hidden = !matches(wanted, item.dataset, item.textContent ?? '');
      if (!item.hidden) shown += 1;
    }
    for (const group of groups) group.hidden = !group.querySelector('li.event:not([hidden])');
    if (status) status.textContent = shown === items.length ? `All ${shown} are shown.` : `${shown} of ${items.length} are shown.`;
  };

  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
