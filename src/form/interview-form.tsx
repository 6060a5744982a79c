import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  checkAnswers,
  pathAsGiven,
  pathAsKept,
  type AnswerPath,
  type AnswerSet,
  type CheckMemo,
  type DocumentType,
} from '../assembly/index.ts';
import { createDraftMaker } from './download/draft-maker.ts';
import { FormSetting } from './form-setting.ts';
import { FormBar } from './form-bar.tsx';
import { MergePage, QuestionPage, ReviewPage, SavingNotices } from './lazy-parts.ts';
import { NewVersionNotice } from './offline/new-version-notice.tsx';
import { useDroppedFile } from './opening/use-dropped-file.ts';
import { TasksPage } from './pages/tasks-page.tsx';
import type { ReturnedPart } from './partner/open-part.ts';
import { PreviewPane } from './preview/preview-pane.tsx';
import { useAssembled } from './preview/use-assembled.ts';
import { focusQuestion } from './questions/focus-question.ts';
import { Said } from './said.tsx';
import { isAside, pageStates, progressText } from './state/page-state.ts';
import { useKeptState } from './state/use-kept-state.ts';
import { usePlace } from './state/use-place.ts';

interface InterviewFormProps {
  readonly documentType: DocumentType;
  /** "YYYY-MM-DD" */
  readonly date: string;
  readonly basePath: string;
  /** The site's address, printed in the colophon. */
  readonly site: string;
}

/** The guided interview: task list, question pages and review on one side, the document on the other. */
export function InterviewForm({ documentType, date, basePath, site }: InterviewFormProps) {
  const { interview } = documentType;
  const kept = useKeptState(documentType);
  const { history, actions, announcement, saving, visited, visit } = kept;
  const [place, go] = usePlace(interview);
  // The answers whose passage the preview shows: what was changed, the question that has the focus, or a page's first.
  const [inView, setInView] = useState<readonly AnswerPath[]>([]);
  const [tab, setTab] = useState<'questions' | 'preview'>('questions');
  const [cameBack, setCameBack] = useState<ReturnedPart>();
  const maker = useMemo(createDraftMaker, []);
  const moved = useRef(false);
  const toTasks = useCallback(() => go({ kind: 'tasks' }), [go]);
  const dropped = useDroppedFile(toTasks);

  const left = useRef(0);
  // Each side is found where it was left: the preview at its top, which brings its own passage into view.
  const turn = (): void => {
    const at = tab === 'questions' ? 0 : left.current;
    left.current = scrollY;
    setTab(tab === 'questions' ? 'preview' : 'questions');
    requestAnimationFrame(() => scrollTo(0, at));
  };

  const answers = history.now;
  const { task } = history.beside;
  const checked = useRef<CheckMemo>(new WeakMap());
  const check = useMemo(
    () => checkAnswers(documentType, asksOf(documentType, answers), checked.current),
    [documentType, answers],
  );
  const assembled = useAssembled(documentType, check, date, site);
  const states = useMemo(
    () => pageStates(interview.pages, answers, check, visited, task?.pages),
    [interview, answers, check, visited, task],
  );

  useEffect(() => {
    if (place.kind !== 'tasks') moved.current = true;
    if (place.kind === 'page') visit(place.page);
    setTab('questions');
    // What was said of the last page would offer to undo what cannot be seen here.
    if (place.kind === 'page' || place.kind === 'review') actions.announce('');
    if (place.kind !== 'page') return;
    setInView(interview.pages.find(({ id }) => id === place.page)?.questions.map(({ id }) => id) ?? []);
    if (place.question) focusQuestion(place.question);
  }, [place, visit, interview, actions]);

  const showPassage = ({ target }: Event): void => {
    const path = (target as Element).closest<HTMLElement>('[data-question]')?.dataset['question'];
    const passage = path && pathAsKept(path, check.asGiven.keptRows);
    if (!passage) return;
    setInView((held): readonly AnswerPath[] => (held.length === 1 && held[0] === passage ? held : [passage]));
  };
  const page = place.kind === 'page' ? interview.pages.find((each) => each.id === place.page) : undefined;
  const following = page ? states.slice(interview.pages.indexOf(page) + 1).find((state) => !isAside(state)) : undefined;
  const next = following
    ? { title: following.page.title, go: () => go({ kind: 'page', page: following.page.id }) }
    : { title: 'review and download', go: () => go({ kind: 'review' }) };
  const notOpen = page !== undefined && task !== undefined && !task.pages.includes(page.id);

  return (
    <FormSetting.Provider value={{ sources: documentType.sources, basePath }}>
      <div class={`interview show-${tab}`}>
        <FormBar documentType={documentType} history={history} actions={actions} saving={saving} />
        <p class="tab-switch">
          <button type="button" class="secondary-button" onClick={turn}>
            {tab === 'questions' ? 'Show the preview' : 'Back to the questions'}
          </button>
        </p>
        {saving.mayWrite && !('raw' in saving.found) ? null : <SavingNotices saving={saving} />}
        <NewVersionNotice basePath={basePath} flush={saving.flush} />
        <div class="interview-columns">
          <div class="interview-questions" onFocusIn={showPassage} onInput={showPassage}>
            {page && !saving.isRead ? (
              <p role="status">Loading…</p>
            ) : page ? (
              <QuestionPage
                key={page.id}
                page={page}
                answers={answers}
                check={check}
                actions={actions}
                readOnly={!saving.mayWrite || notOpen}
                notOpen={notOpen}
                progress={progressText(states)}
                next={next}
                goToTasks={() => go({ kind: 'tasks' })}
              />
            ) : place.kind === 'review' ? (
              <ReviewPage
                documentType={documentType}
                answers={answers}
                check={check}
                assembled={assembled}
                maker={maker}
                date={date}
                site={site}
              />
            ) : place.kind === 'merge' && cameBack ? (
              <MergePage
                documentType={documentType}
                answers={answers}
                returned={cameBack}
                beside={history.beside}
                actions={actions}
                readOnly={!saving.mayWrite}
                leave={() => {
                  setCameBack(undefined);
                  go({ kind: 'tasks' });
                }}
              />
            ) : (
              <TasksPage
                documentType={documentType}
                basePath={basePath}
                kept={kept}
                actions={actions}
                states={states}
                focus={moved.current}
                merge={(returned) => {
                  setCameBack(returned);
                  go({ kind: 'merge' });
                }}
                dropped={dropped}
              />
            )}
          </div>
          <PreviewPane
            assembled={assembled}
            inView={inView}
            isShown={tab === 'preview'}
            goToQuestion={(path) => {
              const question = pathAsGiven(path, check.asGiven.keptRows);
              go({ kind: 'page', page: pageIdOf(question, documentType), question });
            }}
          />
        </div>
        <Said announcement={announcement} actions={actions} />
      </div>
    </FormSetting.Provider>
  );
}

/** One set of answers may serve several document types: names that this one does not ask are another's business. */
function asksOf({ interview }: DocumentType, answers: AnswerSet): AnswerSet {
  const asked = interview.pages.flatMap((page) => page.questions.map(({ id }) => [id, answers[id]] as const));
  return Object.fromEntries(asked.filter(([, value]) => value !== undefined));
}

function pageIdOf(path: AnswerPath, { interview }: DocumentType): string {
  const [id] = path.split('.');
  return interview.pages.find((page) => page.questions.some((question) => question.id === id))?.id ?? '';
}
