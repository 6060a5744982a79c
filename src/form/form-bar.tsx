import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentType } from '../assembly/index.ts';
import { draftFileName } from './download/draft-file-name.ts';
import { fileTypes, handOverFile } from './download/hand-over-file.ts';
import type { FormActions } from './form-actions.ts';
import type { Saving } from './saving/use-saving.ts';
import { useSpokenStatus } from './saving/use-spoken-status.ts';
import { answerFileOf } from './state/answer-file-of.ts';
import type { History } from './state/history.ts';

interface FormBarProps {
  readonly documentType: DocumentType;
  readonly history: History;
  readonly actions: FormActions;
  readonly saving: Saving;
}

/** Always in reach: whether the answers are saved, undo, the answers as a file, and clearing them. */
export function FormBar({ documentType, history, actions, saving }: FormBarProps) {
  const [confirming, setConfirming] = useState<boolean>();
  // Each of the two takes the place of the other, and the focus with it.
  const question = useRef<HTMLSpanElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => (confirming ? question : confirming === false ? opener : undefined)?.current?.focus(), [confirming]);
  const clear = async (): Promise<void> => {
    await saving.clear();
    setConfirming(false);
    actions.announce('Every answer on this device was cleared.');
  };
  const spoken = useSpokenStatus(saving.status);
  const saveFile = (): void => {
    handOverFile(
      draftFileName(documentType, new Date().toISOString().slice(0, 10), 'csec.json'),
      fileTypes.json,
      `${JSON.stringify(answerFileOf(documentType, history), null, 2)}\n`,
    );
    actions.announce('Your answers are in your downloads, as a file.');
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
      <p class={`save-status ${saving.status.kind.replace(' ', '-')}`}>{statusText(saving)}</p>
      <p class="visually-hidden" role="status">
        {spoken}
      </p>
      <button
        type="button"
        class="link-button"
        aria-disabled={history.past.length === 0 || undefined}
        onClick={actions.undo}
      >
        Undo
      </button>
      <button
        type="button"
        class="link-button"
        aria-disabled={history.future.length === 0 || undefined}
        onClick={actions.redo}
      >
        Redo
      </button>
      <button type="button" class="link-button" onClick={saveFile}>
        Save answers as a file
      </button>
      {confirming ? (
        <span class="confirm" role="group" aria-label="Clear every answer on this device?" tabIndex={-1} ref={question}>
          Clear every answer on this device? This cannot be undone.{' '}
          <button type="button" class="link-button" onClick={() => void clear()}>
            Yes, clear
          </button>{' '}
          <button type="button" class="link-button" onClick={() => setConfirming(false)}>
            No, keep
          </button>
        </span>
      ) : (
        <button type="button" class="link-button" ref={opener} onClick={() => setConfirming(true)}>
          Clear my answers
        </button>
      )}
    </div>
  );
}

function statusText({ status, isSharedComputer }: Saving): string {
  const where = isSharedComputer ? 'in this tab only' : 'on this device';
  if (status.kind === 'saved')
    return `Saved ${where} at ${status.at.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })}`;
  if (status.kind === 'not saved') return 'Not saved: save your answers as a file';
  return status.kind === 'saving' ? 'Saving…' : 'Answers stay on this device';
}
