import type { Answer, AnswerPath, AnswerSet, Row } from '../assembly/index.ts';
import type { Beside } from './state/history.ts';

/** What a person can do to the answers. Each is one step of undo, and says what it did. */
export interface FormActions {
  readonly change: (path: AnswerPath, value: Answer | null) => void;
  readonly addRows: (question: string, rows: readonly Row[], did: string) => void;
  readonly duplicateRow: (question: string, index: number, did: string) => void;
  readonly moveRow: (question: string, from: number, to: number, did: string) => void;
  readonly removeRow: (question: string, index: number, did: string) => void;
  /** Puts other answers in place, and what goes along with them; without that, what went along stays. */
  readonly replaceAll: (answers: AnswerSet, did: string, beside?: Beside) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Ends a run of typing, so that undo stops there. */
  readonly closeStep: () => void;
  /** Says a sentence to screen readers without moving the focus. */
  readonly announce: (sentence: string) => void;
}
