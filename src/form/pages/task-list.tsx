import type { ComponentChildren } from 'preact';
import type { PageProgress, PageState } from '../state/page-state.ts';
import { progressText } from '../state/page-state.ts';
import { PageHeading } from './page-heading.tsx';

interface TaskListProps {
  readonly title: string;
  readonly states: readonly PageState[];
  /** False on the first visit, when the focus should stay where the reader is. */
  readonly focus: boolean;
  /** What comes before the first thing to do. */
  readonly children: ComponentChildren;
}

const labels = {
  'not started': 'Not started',
  'in progress': 'In progress',
  done: 'Done',
  'not needed': 'Not needed',
  'not open': 'To read',
} as const satisfies Record<PageProgress, string>;

/** The entry to the interview: every page with its state, in any order, and one obvious next thing to do. */
export function TaskList({ title, states, focus, children }: TaskListProps) {
  const next = states.find(({ progress }) => progress === 'not started' || progress === 'in progress');
  // A partner's next thing to do, once the pages are done, is to send them back: the note above has the button.
  const isPartner = states.some(({ progress }) => progress === 'not open');
  const begun = states.some(({ progress }) => progress === 'in progress' || progress === 'done');
  return (
    <>
      <PageHeading text={title} focus={focus} />
      <p class="progress">{progressText(states)}</p>
      {children}
      {next || !isPartner ? (
        <p>
          <a class="primary-button" href={next ? `#${next.page.id}` : '#review'}>
            {next ? `${begun ? 'Go on with' : 'Start with'} ${next.page.title}` : 'Review and download'}
          </a>
        </p>
      ) : null}
      <ol class="task-list" aria-label="Pages of the interview">
        {states.map(({ page, progress, left, problems }) => (
          <li key={page.id} class="task">
            <span class="task-name">
              {progress === 'not needed' ? (
                page.title
              ) : (
                <a href={`#${page.id}`} aria-describedby={`state-${page.id}`}>
                  {page.title}
                </a>
              )}
            </span>
            <span class={`task-state task-state-${progress.replace(' ', '-')}`} id={`state-${page.id}`}>
              {labels[progress]}
              {left > 0 && progress === 'in progress' ? `, ${left} left` : ''}
              {problems > 0 ? `, ${problems} to fix` : ''}
            </span>
          </li>
        ))}
        <li class="task">
          <span class="task-name">
            <a href="#review">Review and download</a>
          </span>
        </li>
      </ol>
    </>
  );
}
