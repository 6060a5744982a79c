import { useState } from 'preact/hooks';
import type { DocumentType } from '../../assembly/index.ts';
import type { FormActions } from '../form-actions.ts';
import { LeftOver, OpenedReport, PartnerBar, SendPages } from '../lazy-parts.ts';
import { OpenAnswers } from '../opening/open-answers.tsx';
import type { ReturnedPart } from '../partner/open-part.ts';
import type { DroppedFile } from '../opening/use-dropped-file.ts';
import type { KeptState } from '../state/use-kept-state.ts';
import type { PageState } from '../state/page-state.ts';
import { SharedComputer } from './shared-computer.tsx';
import { TaskList } from './task-list.tsx';

interface TasksPageProps {
  readonly documentType: DocumentType;
  readonly basePath: string;
  readonly kept: KeptState;
  readonly actions: FormActions;
  readonly states: readonly PageState[];
  readonly focus: boolean;
  readonly merge: (returned: ReturnedPart) => void;
  readonly dropped: DroppedFile;
}

/** The entry: the task list, and what else can be done with the answers as a whole. */
export function TasksPage({ documentType, basePath, kept, actions, states, focus, merge, dropped }: TasksPageProps) {
  const { history, saving, report, setReport } = kept;
  const { task, leftOver } = history.beside;
  const [sending, setSending] = useState(false);
  const readOnly = !saving.mayWrite;
  return (
    <>
      {task ? <PartnerBar documentType={documentType} task={task} answers={history.now} actions={actions} /> : null}
      <TaskList title={documentType.title} states={states} focus={focus}>
        <SharedComputer saving={saving} />
      </TaskList>
      {leftOver ? (
        <LeftOver
          leftOver={leftOver}
          interview={documentType.interview}
          discard={() => actions.replaceAll(history.now, 'Let the left-over answers go', task ? { task } : {})}
        />
      ) : null}
      <OpenAnswers
        documentType={documentType}
        basePath={basePath}
        actions={actions}
        hasAnswers={Object.keys(history.now).length > 0}
        readOnly={readOnly}
        setReport={setReport}
        merge={merge}
        dropped={dropped}
      />
      {report ? <OpenedReport report={report} close={() => setReport(undefined)} /> : null}
      {task || readOnly ? null : (
        <details
          class="work-together"
          ref={(fold) => (fold?.open ? setSending(true) : undefined)} // opened before the page came to life
          onToggle={() => setSending(true)}
        >
          <summary>Send pages to a partner</summary>
          {sending ? <SendPages documentType={documentType} answers={history.now} actions={actions} /> : null}
        </details>
      )}
    </>
  );
}
