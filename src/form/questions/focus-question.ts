import type { AnswerPath } from '../../assembly/index.ts';
import { controlId } from './question-props.ts';

/** Moves the focus to a question of the page on the screen, once it is drawn. A row that is folded away opens first. */
export function focusQuestion(path: AnswerPath): void {
  requestAnimationFrame(() => {
    const control = document.getElementById(controlId(path));
    if (control) return control.focus();
    const [list = '', row = ''] = path.split('.');
    document.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(`row-${list}.${row}`)}"][aria-expanded="false"]`)?.click();
    requestAnimationFrame(() => (document.getElementById(controlId(path)) ?? document.getElementById(controlId(list)))?.focus());
  });
}
