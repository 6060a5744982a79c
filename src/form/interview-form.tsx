import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { checkAnswers, pathAsGiven, pathAsKept, type AnswerPath, type DocumentType } from '../assembly/index.ts';
import { createDraftMaker } from './download/draft-maker.ts';
import { FormSetting } from './form-setting.ts';
import { FormBar } from './form-bar.tsx';
import { lazily } from './lazily.tsx';
import { OpenAnswers } from './opening/open-answers.tsx';
import { NewVersionNotice } from './offline/new-version-notice.tsx';
import { QuestionPage } from './pages/question-page.tsx';
import { TaskList } from './pages/task-list.tsx';
import { PreviewPane } from './preview/preview-pane.tsx';
import { useAssembled } from './preview/use-assembled.ts';
import { controlId } from './questions/question-props.ts';
import { SavingNotices } from './saving/saving-notices.tsx';
import { useSaving } from './saving/use-saving.ts';
import { pageStates, progressText } from './state/page-state.ts';
import { useHistory } from './state/use-history.ts';
import { usePlace } from './state/use-place.ts';

interface InterviewFormProps {
  readonly documentType: DocumentType;
  /** "YYYY-MM-DD" */
  readonly date: string;
  readonly basePath: string;
  /** The site's address, printed in the colophon. */
  readonly site: string;
}

const ReviewPage = lazily(async () => (await import('./pages/review-page.tsx')).ReviewPage);

/** The guided interview: task list, question pages and review on one side, the document on the other. */
export function InterviewForm({ documentType, date, basePath, site }: InterviewFormProps) {
  const { interview } = documentType;
  const { history, actions, announcement, load } = useHistory(interview);
  const templates = useMemo(() => ({ [documentType.id]: documentType.version }), [documentType]);
  const saving = useSaving(templates, load);
  const [place, go] = usePlace(interview);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [changed, setChanged] = useState<AnswerPath>();
  const [tab, setTab] = useState<'questions' | 'preview'>('questions');
  const maker = useMemo(createDraftMaker, []);
  const moved = useRef(false);

  const answers = history.now;
  const check = useMemo(() => checkAnswers(documentType, answers), [documentType, answers]);
  const assembled = useAssembled(documentType, check, date, site);
  const states = useMemo(() => pageStates(interview.pages, answers, check, visited), [interview, answers, check, visited]);

  // Only what a person did is saved; the first, empty set of answers must not overwrite what is being read.
  const { change: save } = saving;
  useEffect(() => {
    if (history.past.length > 0 || history.future.length > 0) save(answers);
  }, [answers, history, save]);

  useEffect(() => {
    if (place.kind !== 'tasks') moved.current = true;
    if (place.kind === 'page') setVisited((before) => new Set([...before, place.page]));
    setTab('questions');
    if (place.kind === 'page' && place.question) {
      const path = place.question;
      requestAnimationFrame(() => document.getElementById(controlId(path))?.focus());
    }
  }, [place]);

  const shownActions = useMemo(
    () => ({
      ...actions,
      change: (path: AnswerPath, value: Parameters<typeof actions.change>[1]) => {
        setChanged(path);
        actions.change(path, value);
      },
    }),
    [actions],
  );

  const page = place.kind === 'page' ? interview.pages.find((each) => each.id === place.page) : undefined;
  const following = page ? states.slice(interview.pages.indexOf(page) + 1).find((state) => state.progress !== 'not needed') : undefined;
  const next = following
    ? { title: following.page.title, go: () => go({ kind: 'page', page: following.page.id }) }
    : { title: 'review and download', go: () => go({ kind: 'review' }) };

  return (
    <FormSetting.Provider value={{ sources: documentType.sources, basePath }}>
      <div class={`interview show-${tab}`}>
        <FormBar documentType={documentType} history={history} actions={actions} saving={saving} tab={tab} setTab={setTab} />
        <SavingNotices saving={saving} />
        <NewVersionNotice basePath={basePath} flush={saving.flush} />
        <div class="interview-columns">
          <div class="interview-questions">
            {page ? (
              <QuestionPage
                key={page.id}
                page={page}
                answers={answers}
                check={check}
                actions={shownActions}
                readOnly={!saving.mayWrite}
                progress={progressText(states)}
                next={next}
                goToTasks={() => go({ kind: 'tasks' })}
              />
            ) : place.kind === 'review' ? (
              <ReviewPage documentType={documentType} answers={answers} check={check} assembled={assembled} maker={maker} date={date} site={site} />
            ) : (
              <>
                <TaskList title={documentType.title} states={states} focus={moved.current} />
                <OpenAnswers
                  documentType={documentType}
                  basePath={basePath}
                  actions={actions}
                  hasAnswers={Object.keys(answers).length > 0}
                  readOnly={!saving.mayWrite}
                />
              </>
            )}
          </div>
          <PreviewPane
            assembled={assembled}
            changed={changed === undefined ? undefined : pathAsKept(changed, check.asGiven.keptRows)}
            goToQuestion={(path) => {
              const question = pathAsGiven(path, check.asGiven.keptRows);
              go({ kind: 'page', page: pageIdOf(question, documentType), question });
            }}
          />
        </div>
        <p class="visually-hidden" aria-live="polite" key={announcement.count}>
          {announcement.sentence}
        </p>
      </div>
    </FormSetting.Provider>
  );
}

function pageIdOf(path: AnswerPath, { interview }: DocumentType): string {
  const [id] = path.split('.');
  return interview.pages.find((page) => page.questions.some((question) => question.id === id))?.id ?? '';
}
