import { useState } from 'preact/hooks';
import type { AnswerSet, DocumentType, PartnerTask } from '../../assembly/index.ts';
import type { FormActions } from '../form-actions.ts';
import { useFocusAfterOpening } from '../opening/use-focus-after-opening.ts';
import { handOverPart, partFile } from './part-file.ts';

interface PartnerBarProps {
  readonly documentType: DocumentType;
  readonly task: PartnerTask;
  readonly answers: AnswerSet;
  readonly actions: FormActions;
}

/** Tells a partner whose pages these are and which are open, and sends them back. */
export function PartnerBar({ documentType, task, answers, actions }: PartnerBarProps) {
  const heading = useFocusAfterOpening();
  const [sent, setSent] = useState(false);
  const titles = documentType.interview.pages.filter(({ id }) => task.pages.includes(id)).map(({ title }) => title);
  const sendBack = (): void => {
    handOverPart(partFile(task, 'back', answers, documentType));
    setSent(true);
    actions.announce('The file to send back was handed over.');
  };
  return (
    <section class="notice partner-bar" aria-labelledby="partner-title">
      <h2 id="partner-title" tabIndex={-1} ref={heading}>
        Pages for {task.to || 'you'} to fill in
      </h2>
      <p>
        {task.from || 'Your partner'} asks you to fill in: {titles.join('; ')}. The other pages can be read, and the
        preview shows the whole draft.
      </p>
      <p class="buttons">
        <button type="button" class="primary-button" onClick={sendBack}>
          Save the file to send back
        </button>
        <button type="button" class="link-button" onClick={() => actions.replaceAll(answers, 'Opened all pages', {})}>
          Go on with all pages as my own
        </button>
      </p>
      <p role="status">{sent ? `The file is in your downloads. Send it to ${task.from || 'your partner'}.` : ''}</p>
    </section>
  );
}
