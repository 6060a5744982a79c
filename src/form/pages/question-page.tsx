import { useState } from 'preact/hooks';
import type { AnswerPath, AnswerSet, CheckResult, InterviewPage } from '../../assembly/index.ts';
import { FormView } from '../form-view.ts';
import type { FormActions } from '../form-actions.ts';
import { QuestionOnScreen } from '../questions/question-on-screen.tsx';
import type { Value } from '../questions/question-props.ts';
import { rowAt } from '../state/row-at.ts';
import { ErrorSummary } from './error-summary.tsx';
import { PageHeading } from './page-heading.tsx';

interface QuestionPageProps {
  readonly page: InterviewPage;
  readonly answers: AnswerSet;
  readonly check: CheckResult;
  readonly actions: FormActions;
  readonly readOnly: boolean;
  /** Why the page can only be read, when it is a partner's task to fill in others. */
  readonly notOpen?: boolean;
  readonly progress: string;
  readonly next: { readonly title: string; readonly go: () => void };
  readonly goToTasks: () => void;
}

/** One page of questions. Answers are checked when the person goes on, not while they type; missing answers never hold them up. */
export function QuestionPage({
  page,
  answers,
  check,
  actions,
  readOnly,
  notOpen = false,
  progress,
  next,
  goToTasks,
}: QuestionPageProps) {
  const [tries, setTries] = useState(0);
  const ids = new Set(page.questions.map((question) => question.id));
  const onPage = check.problems.filter((problem) => ids.has(problem.question));
  const problems = new Map(tries === 0 ? [] : onPage.map((problem) => [problem.at, problem.sentence] as const));
  const goOn = (event: Event): void => {
    event.preventDefault();
    actions.closeStep();
    if (onPage.length > 0) setTries(tries + 1);
    else next.go();
  };
  return (
    <FormView.Provider value={{ asked: check.asGiven.asked, problems, actions, countyNow: countyIn(check) }}>
      <form noValidate onSubmit={goOn} onFocusOut={actions.closeStep}>
        <p class="back-row">
          <a href="#tasks" onClick={goToTasks}>
            All pages
          </a>{' '}
          <span class="progress">{progress}</span>
        </p>
        <ErrorSummary problems={withRows(problems, page, answers)} tries={tries} />
        <PageHeading text={page.title} key={page.id} />
        {notOpen ? <p class="notice">You can read this page. You were not asked to fill it in.</p> : null}
        {page.intro ? <p class="intro">{page.intro}</p> : null}
        {page.questions
          .filter((question) => check.asGiven.asked.has(question.id))
          .map((question) => (
            <QuestionOnScreen
              key={question.id}
              question={question}
              path={question.id}
              value={shownValue(answers, check, question.id)}
              problem={problems.get(question.id)}
              readOnly={readOnly}
              change={actions.change}
            />
          ))}
        <button type="submit" class="primary-button">
          Continue to {next.title}
        </button>
      </form>
    </FormView.Provider>
  );
}

/** In a list of thirty agencies it matters whose telephone number will not do. */
function withRows(
  problems: ReadonlyMap<AnswerPath, string>,
  page: InterviewPage,
  answers: AnswerSet,
): ReadonlyMap<AnswerPath, string> {
  return new Map([...problems].map(([at, sentence]) => [at, `${rowAt(at, page.questions, answers)}${sentence}`]));
}

/** The one county of the document: the answer to the question "county". */
function countyIn({ answers }: CheckResult): string | undefined {
  const county = answers.values['county'];
  return typeof county === 'string' ? county : undefined;
}

/** What was typed stands as it was typed; a question never touched shows its default. */
function shownValue(answers: AnswerSet, check: CheckResult, id: string): Value {
  return answers[id] === undefined ? check.answers.values[id] : answers[id];
}
