import { matches } from './matches.ts';

/**
 * Shows the forms that filter a table or a timeline: they are hidden where no script runs. `data-filter` names the list;
 * each select is compared with the data attribute of its name, and the words are looked for in the text.
 */
export function enableFilters(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-filter]')) {
    const list = document.getElementById(form.dataset['filter'] ?? '');
    if (!list) continue;
    const apply = () => {
      filter(form, list);
    };
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    apply();
  }
}

function filter(form: HTMLFormElement, list: HTMLElement): void {
  const wanted = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const items = [...list.querySelectorAll<HTMLElement>('tbody > tr, li.event')];
  for (const item of items) item.hidden = !matches(wanted, item.dataset, item.textContent ?? '');
  for (const group of list.querySelectorAll<HTMLElement>('.timeline-year'))
    group.hidden = !group.querySelector('li.event:not([hidden])');
  const shown = items.filter((item) => !item.hidden).length;
  const status = form.querySelector('[role=status]');
  if (status)
    status.textContent = shown === items.length ? `All ${shown} are shown.` : `${shown} of ${items.length} are shown.`;
}
