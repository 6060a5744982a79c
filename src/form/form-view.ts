import { createContext } from 'preact';
import type { AnswerPath } from '../assembly/index.ts';
import type { FormActions } from './form-actions.ts';

/** What the check says about the answers as they stand, for every question on the screen. */
export interface View {
  readonly asked: ReadonlySet<AnswerPath>;
  /** Sentences to show, by path. Only those of pages that the person has tried to leave. */
  readonly problems: ReadonlyMap<AnswerPath, string>;
  readonly actions: FormActions;
  /** The county that the person chose, where the interview asks for one. */
  readonly countyNow?: string | undefined;
}

export const FormView = createContext<View>({ asked: new Set(), problems: new Map(), actions: undefined as never });
