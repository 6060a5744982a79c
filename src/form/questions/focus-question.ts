import type { AnswerPath } from '../../assembly/index.ts';
import { controlId } from './question-props.ts';

/** Two seconds' worth of frames: what draws a list may have to be loaded first. */
const longestWait = 120;

/** Moves the focus to a question of the page on the screen, once it is drawn. A row that is folded away opens first. */
export function focusQuestion(path: AnswerPath, frames = longestWait): void {
  requestAnimationFrame(() => {
    const control = document.getElementById(controlId(path));
    if (control) return control.focus();
    const [list = '', row = ''] = path.split('.');
    const folded = document.querySelector<HTMLElement>(
      `[aria-controls="${CSS.escape(`row-${list}.${row}`)}"][aria-expanded="false"]`,
    );
    const around = document.getElementById(controlId(list));
    folded?.click();
    if (around && !folded) around.focus();
    else if (frames > 0) focusQuestion(path, frames - 1);
    // A question that is not asked now: at least its page is read from the top.
    else document.querySelector<HTMLElement>('.interview-questions h1')?.focus();
  });
}
