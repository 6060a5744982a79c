import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { defaultAnswer, questionLabel, type AnswerSet, type Interview } from '../../assembly/index.ts';
import type { AnswerPath } from '../../assembly/index.ts';
import type { FormActions } from '../form-actions.ts';
import { addRows, duplicateRow, moveRow, removeRow, setAnswer } from './change-answers.ts';
import { closeStep, record, redo, startHistory, undo, type Beside, type History } from './history.ts';

/** What was just done, in a sentence, and which button takes it back. The number tells two equal sentences apart. */
export interface Announcement {
  readonly sentence: string;
  readonly count: number;
  readonly offers?: 'undo' | 'redo' | undefined;
}

export interface AnswersWithHistory {
  readonly history: History;
  readonly actions: FormActions;
  readonly announcement: Announcement;
  /** Puts answers in place that were read from storage: not a step that undo could take back. */
  readonly load: (answers: AnswerSet, beside?: Beside) => void;
}

/** The answers, every way to change them, undo and redo, and what to announce. */
export function useHistory(interview: Interview): AnswersWithHistory {
  const [history, setHistory] = useState<History>(() => startHistory({}));
  const [announcement, setAnnouncement] = useState<Announcement>({ sentence: '', count: 0 });
  const latest = useRef(history);
  latest.current = history;

  const announce = useCallback((sentence: string, offers?: Announcement['offers']) => {
    setAnnouncement((last) => ({ sentence, count: last.count + 1, offers }));
  }, []);

  const actions = useMemo<FormActions>(() => {
    const step = (next: (answers: AnswerSet) => AnswerSet, did: string, beside?: Beside): void => {
      setHistory((held) => record(closeStep(held), next(held.now), did, undefined, beside));
      announce(`${did}.`, 'undo');
    };
    // A change to one row of a list that still shows its default must keep the other rows: write the default down first.
    const withDefault = (answers: AnswerSet, path: AnswerPath): AnswerSet => {
      const [id = ''] = path.split('.');
      if (answers[id] !== undefined) return answers;
      const question = interview.pages.flatMap((page) => page.questions).find((each) => each.id === id);
      const standing = question && defaultAnswer(question);
      return standing === undefined || standing === null ? answers : { ...answers, [id]: standing };
    };
    return {
      change: (path, value) => {
        // From here on, Undo would take back something else than what is still said.
        setAnnouncement((last) => (last.sentence === '' ? last : { sentence: '', count: last.count }));
        setHistory((held) =>
          record(
            held,
            setAnswer(withDefault(held.now, path), path, value),
            `Changed “${questionLabel(interview, path, held.now)}”`,
            path,
          ),
        );
      },
      addRows: (question, rows, did) => step((answers) => addRows(withDefault(answers, question), question, rows), did),
      duplicateRow: (question, index, did) =>
        step((answers) => duplicateRow(withDefault(answers, question), question, index), did),
      moveRow: (question, from, to, did) =>
        step((answers) => moveRow(withDefault(answers, question), question, from, to), did),
      removeRow: (question, index, did) =>
        step((answers) => removeRow(withDefault(answers, question), question, index), did),
      replaceAll: (answers, did, beside) => step(() => answers, did, beside),
      undo: () => {
        const last = latest.current.past.at(-1);
        setHistory(undo);
        announce(last ? `Undone: ${last.did}.` : 'There is nothing to undo.', last && 'redo');
      },
      redo: () => {
        const next = latest.current.future[0];
        setHistory(redo);
        announce(next ? `Done again: ${next.did}.` : 'There is nothing to do again.', next && 'undo');
      },
      closeStep: () => setHistory(closeStep),
      announce,
    };
  }, [announce, interview]);

  const load = useCallback((answers: AnswerSet, beside?: Beside) => setHistory(startHistory(answers, beside)), []);
  return { history, actions, announcement, load };
}
