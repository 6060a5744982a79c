import { render } from 'preact';
import { planSession } from './plan-session.ts';
import type { Choice, PlannerData, Session } from './planner-types.ts';
import { hoursIn, readChoice, writeChoice } from './session-address.ts';
import { SessionView } from './session-view.tsx';
import { summary } from './session-words.ts';

/** Shows the planner's form, which is hidden where no script runs, and draws the agenda anew on each change. The choice is kept in the address. */
export function startPlanner(): void {
  const form = document.querySelector<HTMLFormElement>('#planner');
  const agenda = document.querySelector<HTMLElement>('#session');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  const json = document.querySelector('#planner-data')?.textContent;
  if (!form || !agenda || !status || !json) return;
  const data = JSON.parse(json) as PlannerData;
  const { base = '/', site = '' } = form.dataset;
  const at = (address: string) => `${base.replace(/\/$/, '')}${address}`;
  let session: Session;

  const draw = (choice: Choice) => {
    session = planSession(data, choice);
    render(<SessionView session={session} data={data} at={at} />, agenda);
    status.textContent = summary(session);
    const query = writeChoice(choice);
    if (query !== location.search) history.replaceState(null, '', `${location.pathname}${query}`);
  };

  const begin = readChoice(location.search, data);
  fill(form, begin);
  draw(begin);
  form.hidden = false;
  agenda.hidden = false;
  form.addEventListener('input', () => draw(chosen(form, data)));
  form.addEventListener('change', () => writeHours(form));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    const none = readChoice('', data);
    fill(form, none);
    draw(none);
  });
  button(form, 'print', () => print());
  button(form, 'word', () => void download(session, data, site, status));
  button(form, 'copy', () => {
    navigator.clipboard.writeText(location.href).then(
      () => {
        status.textContent = 'The address is copied. It holds this plan.';
      },
      () => {
        status.textContent = 'Your browser did not allow copying. Copy the address at the top of the window.';
      },
    );
  });
}

function chosen(form: HTMLFormElement, data: PlannerData): Choice {
  const given = new FormData(form);
  const codes = given.getAll('statements').map(String);
  return {
    audience: String(given.get('audience') ?? ''),
    hours: hoursIn(String(given.get('hours') ?? '')),
    statements: data.statements.map(({ code }) => code).filter((code) => codes.includes(code)),
    first: given.has('first'),
  };
}

function fill(form: HTMLFormElement, { audience, hours, statements, first }: Choice): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    if (field.name === 'audience') field.value = audience;
    else if (field.name === 'hours') field.value = String(hours);
    else if (field instanceof HTMLInputElement && field.name === 'first') field.checked = first;
    else if (field instanceof HTMLInputElement) field.checked = statements.includes(field.value);
  }
  for (const group of form.querySelectorAll('details')) if (group.querySelector('input:checked')) group.open = true;
}

/** What was typed is put right only when the field is left, so that nobody is corrected in the middle of a number. */
function writeHours(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('input[name=hours]');
  if (field) field.value = String(hoursIn(field.value));
}

function button(form: HTMLFormElement, name: string, act: () => void): void {
  form.querySelector<HTMLButtonElement>(`button[value=${name}]`)?.addEventListener('click', act);
}

async function download(session: Session, data: PlannerData, site: string, status: HTMLElement): Promise<void> {
  status.textContent = 'Making the Word file.';
  try {
    // Each by its own name: what is taken through anything else keeps all of the pipeline in what every interview loads.
    const { loadDocxRenderer } = await import('../../../assembly/index.ts');
    const { sessionDocument } = await import('./session-document.ts');
    const renderDocx = await loadDocxRenderer();
    const day = today();
    const bytes = await renderDocx(sessionDocument(session, data, location.href, day, site), {
      answers: {},
      documentType: { id: 'training-session', version: day },
    });
    const url = URL.createObjectURL(
      new Blob([new Uint8Array(bytes)], {
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      }),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = `training-session-${day}.docx`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    status.textContent = 'The Word file is made. Look in your downloads.';
  } catch {
    status.textContent = 'The Word file could not be made. Print the page instead.';
  }
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join(
    '-',
  );
}
