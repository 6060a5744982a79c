import { useEffect, useState } from 'preact/hooks';
import type { DocumentType } from '../assembly/index.ts';
import { draftFileName } from './download/draft-file-name.ts';
import { fileTypes, handOverFile } from './download/hand-over-file.ts';
import type { FormActions } from './form-actions.ts';
import type { Saving } from './saving/use-saving.ts';
import type { SaveStatus } from './saving/saver.ts';
import { useSpokenStatus } from './saving/use-spoken-status.ts';
import { answerFileOf } from './state/answer-file-of.ts';
import type { History } from './state/history.ts';

interface FormBarProps {
  readonly documentType: DocumentType;
  readonly history: History;
  readonly actions: FormActions;
  readonly saving: Saving;
  readonly tab: 'questions' | 'preview';
  readonly setTab: (tab: 'questions' | 'preview') => void;
}

/** Always in reach: whether the answers are saved, undo, the answers as a file, and on a phone the switch to the preview. */
export function FormBar({ documentType, history, actions, saving, tab, setTab }: FormBarProps) {
  const [confirming, setConfirming] = useState(false);
  const spoken = useSpokenStatus(saving.status);
  const saveFile = (): void => {
    handOverFile(draftFileName(documentType, new Date().toISOString().slice(0, 10), 'csec.json'), fileTypes.json, `${JSON.stringify(answerFileOf(documentType, history), null, 2)}\n`);
    actions.announce('Your answers were handed over as a file.');
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey)) return;
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (event.key.toLowerCase() === 's') {
        event.preventDefault();
        saveFile();
      } else if (event.key.toLowerCase() === 'z' && !typing) {
        event.preventDefault();
        (event.shiftKey ? actions.redo : actions.undo)();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });

  return (
    <div class="form-bar" role="group" aria-label="Your answers">
      <p class="save-status">{statusText(saving.status)}</p>
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
      <button type="button" class="link-button" aria-disabled={history.past.length === 0 || undefined} onClick={actions.undo}>
        Undo
      </button>
      <button type="button" class="link-button" aria-disabled={history.future.length === 0 || undefined} onClick={actions.redo}>
        Redo
      </button>
      <button type="button" class="link-button" onClick={saveFile}>
        Save answers as a file
      </button>
      {confirming ? (
        <span class="confirm">
          Clear every answer on this device?{' '}
          <button type="button" class="link-button" onClick={() => void saving.clear().then(() => setConfirming(false))}>
            Yes, clear
          </button>{' '}
          <button type="button" class="link-button" onClick={() => setConfirming(false)}>
            Keep
          </button>
        </span>
      ) : (
        <button type="button" class="link-button" onClick={() => setConfirming(true)}>
          Clear my answers
        </button>
      )}
      <button type="button" class="link-button tab-switch" onClick={() => setTab(tab === 'questions' ? 'preview' : 'questions')}>
        {tab === 'questions' ? 'Show the preview' : 'Back to the questions'}
      </button>
    </div>
  );
}

function statusText(status: SaveStatus): string {
  if (status.kind === 'saved') return `Saved on this device at ${status.at.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })}`;
  if (status.kind === 'not saved') return 'Not saved: save your answers as a file';
  // "Saving" is shown as the last known truth would be stale: but a flicker at every key helps nobody.
  return status.kind === 'saving' ? 'Saving…' : 'Answers stay on this device';
}
