import type { AnswerPath, AnswerSet, CheckResult, InterviewPage } from '../../assembly/index.ts';

export type PageProgress = 'not needed' | 'not open' | 'not started' | 'in progress' | 'done';

export interface PageState {
  readonly page: InterviewPage;
  readonly progress: PageProgress;
  /** Required answers that are still missing on the page. */
  readonly left: number;
  readonly problems: number;
}

/**
 * Where each page of the interview stands. A page is done when nothing required is missing and something on it was
 * answered or it was visited; it is not needed when none of its questions is asked.
 */
export function pageStates(
  pages: readonly InterviewPage[],
  answers: AnswerSet,
  check: CheckResult,
  visited: ReadonlySet<string>,
  /** The pages that a partner was asked to fill in; all of them when nothing is said. */
  open?: readonly string[],
): readonly PageState[] {
  return pages.map((page) => {
    const ids = new Set(page.questions.map((question) => question.id));
    const asked = page.questions.filter((question) => check.answers.asked.has(question.id));
    const left = check.missing.filter((missing) => missing.required && ids.has(missing.question)).length;
    const problems = check.problems.filter((problem) => ids.has(problem.question)).length;
    // Someone who was asked to fill in a page has not begun because the lead had.
    const touched = visited.has(page.id) || (!open && asked.some((question) => isAnswered(answers[question.id])));
    const progress =
      open && !open.includes(page.id) && asked.length > 0
        ? 'not open'
        : progressOf(asked.length, touched, left + problems);
    return { page, left, problems, progress };
  });
}

function progressOf(asked: number, touched: boolean, open: number): PageProgress {
  if (asked === 0) return 'not needed';
  if (!touched) return 'not started';
  return open === 0 ? 'done' : 'in progress';
}

function isAnswered(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** Says whether a page is not for this person to fill in now. */
export function isAside({ progress }: PageState): boolean {
  return progress === 'not needed' || progress === 'not open';
}

/** "6 of 12 pages done, 9 required answers left." */
export function progressText(states: readonly PageState[]): string {
  const needed = states.filter((state) => !isAside(state));
  const done = needed.filter((state) => state.progress === 'done').length;
  const left = needed.reduce((sum, state) => sum + state.left, 0);
  const answers = left === 1 ? '1 required answer left' : `${left === 0 ? 'no' : left} required answers left`;
  return `${done} of ${needed.length} ${needed.length === 1 ? 'page' : 'pages'} done, ${answers}.`;
}

/** The page that holds the question of a path, if any. */
export function pageOf(pages: readonly InterviewPage[], path: AnswerPath): InterviewPage | undefined {
  const [id] = path.split('.');
  return pages.find((page) => page.questions.some((question) => question.id === id));
}
